/** Photographs made for tests: a sky over a sea, as large as wanted, with what a camera would write into it. */
import sharp from "sharp";

/** JPEG with the place and the device in EXIF, lying on its side when `orientation` says so. */
export async function cameraPhoto({ width = 1800, height = 1200, orientation = 1 }: { width?: number; height?: number; orientation?: number } = {}): Promise<Buffer> {
  const half = Math.round(height / 2);
  const sea = await sharp({ create: { width, height: height - half, channels: 3, background: "#0b3c49" } }).png().toBuffer();
  const exif = { IFD0: { Make: "Secret Camera", Orientation: String(orientation) }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "54/1 25/1 12/1", GPSLongitudeRef: "E", GPSLongitude: "16/1 24/1 30/1" } };
  return sharp({ create: { width, height, channels: 3, background: "#b9d3d5" } }).composite([{ input: sea, top: half, left: 0 }]).jpeg().withExif(exif).withMetadata({ orientation, exif }).toBuffer();
}
