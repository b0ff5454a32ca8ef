/** The closed lists of words that catalogue, seed, search and interface share; each word is also an interface key. */

export const LANGS = ["pl", "de", "en"] as const;
export type Lang = (typeof LANGS)[number];

export const PRODUCT_KINDS = ["offer", "package", "bundle"] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

export const OFFER_TYPES = ["lodging", "activity", "guide", "rental", "transport", "admission", "food", "wellness"] as const;
export type OfferType = (typeof OFFER_TYPES)[number];

/** What a visitor looks for; also drives the drawn scene when a product names none. */
export const THEMES = ["sea", "lakes", "river", "kayak", "cycling", "hiking", "nature", "birds", "heritage", "lighthouses", "food", "spa", "family", "sailing", "fishing", "winter", "city", "horses"] as const;
export type Theme = (typeof THEMES)[number];

/** The landscapes that `scenes` can draw. */
export const SCENES = ["open-sea", "dunes", "lighthouse", "lake-kayaks", "beech-forest", "old-town", "bike-route", "table", "spa", "winter", "river-meadow", "harbour", "cliff", "castle", "manor"] as const;
export type SceneKind = (typeof SCENES)[number];

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

/** Units priced per person come first; the others cover `pax` people each. */
export const PERSON_UNITS = ["adult", "child", "senior"] as const;
export const SHARED_UNITS = ["family", "group", "room", "apartment", "boat", "kayak", "bike", "pitch", "item"] as const;
export const UNIT_CODES = [...PERSON_UNITS, ...SHARED_UNITS] as const;
export type UnitCode = (typeof UNIT_CODES)[number];

export const FEATURE_TYPES = ["highlight", "inclusion", "exclusion", "bring", "know"] as const;
export type FeatureType = (typeof FEATURE_TYPES)[number];

export const ACCESSIBILITY_FACTS = ["step_free", "wheelchair", "accessible_toilet", "accessible_parking", "hearing_loop", "audio_description", "tactile", "simple_language", "guide_dog", "quiet_hours"] as const;
export type AccessibilityFact = (typeof ACCESSIBILITY_FACTS)[number];

/** What a host is written to about, unless its people say no: what guests book, change and cancel; in the evening, who comes tomorrow. */
export const HOST_MAILS = ["bookings", "tomorrow"] as const;
export type HostMail = (typeof HOST_MAILS)[number];

export const CONFIRMATIONS = ["instant", "request"] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];
