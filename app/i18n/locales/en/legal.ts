/** Legal pages in English; the Polish terms prevail. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/legal.ts";

export default {
  contents: "Contents",
  terms: {
    title: "Terms and conditions",
    intro: "These rules say who is who, when a contract is made, what happens to the money and how to cancel a trip. They are the terms of a demonstration: the organisations and offers are invented and payments are trials.",
    sections: {
      parties: { heading: "Who is who", text: "Latarnia is run by the West Pomeranian Regional Tourism Organisation (ZROT). The services are provided by businesses of the region, members of local tourism organisations (LOTs). Each product’s page gives the name, address and tax number (NIP) of the seller and of every business that provides a part of the trip.\n\nThe seller of a single offer is the business; the LOT acts as its agent. The seller of a package is the LOT, of a journey through the region ZROT. You are a consumer when you buy for purposes outside your trade or profession; every seller on this site acts as a trader, so consumer law protects you." },
      ranking: { heading: "How we order search results", text: "Nobody can pay for a better place and there are no advertisements among the results. The usual order, “recommended”, depends, most important first, on:\n\n- how well the name, place, theme and description match your words,\n- whether there are places on your dates for your party or, without dates, how soon there is a free day,\n- whether it suits the season,\n- whether it brings several hosts together: packages and journeys stand a little higher than single offers, for that is what this site is for.\n\nCommission, payment and the size of a business play no part. You can also sort by next date, price or name. We show no guest reviews." },
      contract: { heading: "When a contract is made", text: "You choose a date and a party, see the whole price and the cancellation rules, and only then give your details. From the moment you book we hold all the places together for the time shown; you can extend it once.\n\nThe contract is made when, after your payment, we send the confirmation by e-mail. Where it says “on request”, it is made when the host agrees; if the host declines, we refund everything at once." },
      prices: { heading: "Prices and payment", text: "Prices are total prices, taxes and fees included. Beside any reduction we show the lowest price of the last 30 days. “Less than bought separately” on a package compares it with the sum of its parts on the same day; it is not a former price.\n\nStripe takes the payment: by card and, in złoty, by BLIK and Przelewy24 too. We neither see nor keep your card number. Money that arrives late is not lost: we take the places again if there are any, otherwise offer another date or refund it all." },
      vouchers: { heading: "Vouchers", text: "After payment you receive an e-mail and one PDF with a voucher for each part of the trip. On the spot the QR code on your phone, a print-out or the code read out is enough. You may pass the voucher on." },
      cancellation: { heading: "If you cancel", text: "For every booking we show the refund steps as dates, before payment and in the confirmation. Before payment you withdraw with one click, free of charge.\n\nThe fourteen-day right of withdrawal does not apply to accommodation, transport, catering and leisure on a specific day (art. 38(1)(12) of the Polish Consumer Rights Act, art. 16(l) of Directive 2011/83/EU). The refund steps shown with the product apply instead." },
      hostCancels: { heading: "If the host cancels or changes", text: "If the host cancels a service, also because of dangerous weather, you choose between another date, the substitute foreseen in the package, or a refund of that part and, where it was a main part, of the whole package. We start the refund within 14 days by the same means of payment." },
      packages: { heading: "Packages and package travel law", text: "A package of two different kinds of services that lasts over 24 hours or includes a night is package travel under the Polish act of 24 November 2017 (Directive (EU) 2015/2302). With such packages we name the organiser, its register number and its insolvency protection, and you get the standard information form before payment.\n\nThe organiser is responsible for all services of the trip, also those provided by others. You may transfer the contract to another person, and withdraw before the start for a fee following the refund steps, or without a fee in unavoidable and extraordinary circumstances at the destination." },
      complaints: { heading: "Complaints", text: "Write to pomoc@latarnia.example or to the seller with your order number; report a fault on the spot if you can. We answer within 14 days. Consumers from other EU countries are helped by the European Consumer Centre; in Poland the provincial Trade Inspection mediates." },
      notices: { heading: "Reporting illegal content", text: "If something on this site breaks the law or somebody’s rights, write to zgloszenia@latarnia.example: the page’s address, the reason, your name and how to reach you. We confirm receipt, decide without delay and give reasons; you can appeal at the same address. This is also the contact point under art. 11 and 12 of the Digital Services Act; we write Polish, German and English." },
      law: { heading: "Law and changes", text: "Polish law applies; consumers from other countries keep the protection that cannot be taken from them by contract. A change of terms does not touch earlier orders: an order keeps the version that was accepted. The Polish wording prevails." },
    },
  },
  privacy: {
    title: "Privacy",
    intro: "We ask only for what it takes to receive a guest. There is no tracking here, no advertising and no third-party script.",
    sections: {
      controller: { heading: "Controller", text: "The controller of order data is the West Pomeranian Regional Tourism Organisation (demonstration details), contact: prywatnosc@latarnia.example. The business that receives you is a controller of its own guest list." },
      what: { heading: "Which data, and why", text: "- Name, e-mail, telephone, country, party, notes: to make and perform the contract (art. 6(1)(b) GDPR).\n- Record of consents, invoices and accounts: because the law requires it (c).\n- IP address in the security log: to protect the site from abuse (f).\n\nWe do not ask about health, identity documents or birth dates. Children’s ages are given only as a band, where the price depends on it." },
      whom: { heading: "Whom we give them to", text: "To the host of each part of the trip: name, party, telephone and notes. To Stripe Payments Europe: what payment needs. To e-mail and server providers who work for us in the European Union. To nobody else, and to nobody for money." },
      howLong: { heading: "For how long", text: "- Unfinished bookings: 30 days.\n- Orders and accounts: until the end of the sixth year after the year of the trip, as tax law and limitation require.\n- Security log: 90 days.\n- Contact on the host’s guest list: 12 months after the trip." },
      cookies: { heading: "Cookies", text: "- lang: remembers the language, one year.\n- booking key: opens your unfinished order until it ends.\n- studio session: only for partners who have signed in.\n\nAll are necessary and our own, which is why we ask no consent." },
      rights: { heading: "Your rights", text: "You may ask for access, a copy, correction, erasure, restriction and transfer of your data, and object to its use. Write to prywatnosc@latarnia.example; we answer within a month. Complaints go to the Polish data protection authority (Prezes UODO, ul. Stawki 2, 00-193 Warszawa) or the one where you live." },
    },
  },
  accessibility: {
    title: "Accessibility statement",
    intro: "Everybody should be able to find, buy and cancel a trip here: by keyboard, with a screen reader, magnified, without JavaScript.",
    sections: {
      status: { heading: "Where we stand", text: "The site is built to WCAG 2.2 level AA. Every change passes an automatic axe check on all kinds of pages, and the paths of a purchase are tested by keyboard alone. The legal bases are the Polish acts of 26 April 2024 on accessibility requirements (Directive (EU) 2019/882) and of 4 April 2019 on digital accessibility." },
      features: { heading: "What helps", text: "- Everything works without JavaScript and magnified to 400%.\n- Colours meet AA contrast in light and dark.\n- If you have asked your system to reduce motion, you see no animation.\n- The map has a list of the same places beside it, and the calendar is a plain table of links.\n- How accessible places are (steps, wheelchair, toilet, hearing loop, quiet) stands with the products as facts given by the hosts." },
      gaps: { heading: "What is still missing", text: "- PDF files carry a language and a title but no full tag structure; the same content is on the order’s page.\n- Not every product is described in German and English.\n- There is no sign language and no easy-to-read version." },
      contact: { heading: "Report a barrier", text: "Write to dostepnosc@latarnia.example or call +48 91 000 00 10. Give the page’s address and what does not work; we answer within 7 days and, if you wish, settle the matter another way. If we do not respond, you can complain to the board of PFRON or, for public bodies, to the Polish Commissioner for Human Rights." },
    },
  },
  credits: {
    title: "Sources and thanks",
    intro: "This site rests on other people’s work. Thank you.",
    sections: {
      places: { heading: "Places", text: "Positions, names and populations: GeoNames, Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/), https://www.geonames.org. We added historical German names and the municipality of each place." },
      borders: { heading: "Borders", text: "Borders of counties and the voivodeship: State Register of Borders (PRG), Head Office of Geodesy and Cartography (GUGiK).\n\n- Counties, simplified: ppatrzyk/polska-geojson, MIT licence, © 2019 Piotr Patrzyk, https://github.com/ppatrzyk/polska-geojson\n- Outline of the voivodeship, simplified: waszkiewiczja/GeoJSON-Polska-Wojewodztwa-Powiaty-Gminy, public domain." },
      fonts: { heading: "Typefaces", text: "- Source Serif 4, © Adobe, SIL Open Font License 1.1\n- Inter, © The Inter Project Authors, SIL Open Font License 1.1\n\nBoth are served from our own server." },
      pictures: { heading: "Pictures", text: "Latarnia draws the landscapes itself: each comes from a product’s theme and number, so no two are alike. They are drawings, not photographs of the places. Photographs come from hosts and organisations; author and licence stand under each on the product’s page. The mark of Latarnia is our own." },
      software: { heading: "Software", text: "Remix, React, PostgreSQL and PGlite, Prisma, i18next, MiniSearch, Meilisearch, pg-boss, Stripe SDK, Tailwind CSS and many other free projects." },
    },
  },
} satisfies Translation<typeof pl>;
