package org.broadsheet.media.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.broadsheet.media.FileType;
import org.broadsheet.media.Samples;
import org.broadsheet.media.picture.Photograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadataTest {

  private static final String SECRET = "SECRET-PLACE";

  @Test
  void aPhotographForgetsItsPlaceButNotWhichWayUpItIs() throws BrokenPictureException {
    byte[] photograph = Photograph.jpegFromCamera(60, 40, 6);
    assertThat(latin(photograph)).contains("GPS-OF-A-SOURCE");

    byte[] stripped = strip(photograph, FileType.JPEG);

    assertThat(latin(stripped)).doesNotContain("GPS").contains("Exif\0\0MM\0*");
    assertThat(orientation(stripped)).isEqualTo(6);
    assertSamePixels(stripped, photograph);
    assertThat(strip(stripped, FileType.JPEG)).as("a second time").isEqualTo(stripped);
  }

  @Test
  void anUprightPhotographNeedsNoExif() throws BrokenPictureException {
    byte[] stripped = strip(Photograph.jpegFromCamera(60, 40, 1), FileType.JPEG);

    assertThat(latin(stripped)).doesNotContain("Exif");
    assertSamePixels(stripped, Photograph.jpeg(60, 40));
  }

  @Test
  void nothingElseInAJpegTellsThePlace() throws BrokenPictureException {
    byte[] jpeg = Photograph.jpeg(60, 40);
    byte[] told =
        with(
            jpeg,
            segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='" + SECRET + "'/>"),
            segment(0xe2, "MPF\0" + SECRET),
            segment(0xe2, "ICC_PROFILE\0\1\1colours"),
            segment(
                0xed,
                "Photoshop 3.0\0"
                    + block(0x0422, SECRET)
                    + block(0x0404, "Photo: Mira Kay")
                    + block(0x0424, SECRET)),
            segment(0xeb, SECRET),
            segment(0xfe, SECRET));
    byte[] two = Arrays.copyOf(told, told.length + 100 + SECRET.length());
    System.arraycopy(Samples.bytes(SECRET), 0, two, told.length + 50, SECRET.length());

    byte[] stripped = strip(two, FileType.JPEG);

    assertThat(latin(stripped))
        .doesNotContain(SECRET)
        .doesNotContain("adobe.com")
        .contains("ICC_PROFILE\0\1\1colours")
        .contains("Photo: Mira Kay");
    assertSamePixels(strip(with(jpeg, segment(0xfe, SECRET)), FileType.JPEG), jpeg);
  }

  @Test
  void aPng() throws BrokenPictureException {
    byte[] png = Samples.picture("png", 30, 20);
    byte[] told =
        inPng(
            png,
            chunk("eXIf", tiff(8)),
            chunk("iTXt", Samples.bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
            chunk("zTXt", Samples.bytes("Raw profile type exif\0\0" + SECRET)),
            chunk("tEXt", Samples.bytes("Author\0Mira Kay")));
    byte[] more = Arrays.copyOf(told, told.length + 40);
    System.arraycopy(Samples.bytes(SECRET), 0, more, told.length, SECRET.length());

    byte[] stripped = strip(more, FileType.PNG);

    assertThat(latin(stripped)).doesNotContain(SECRET).contains("Author\0Mira Kay");
    assertThat(orientation(stripped)).isEqualTo(8);
    assertSamePixels(stripped, png);
    assertThat(strip(inPng(png, chunk("eXIf", tiff(1))), FileType.PNG)).isEqualTo(png);
  }

  @Test
  void aWebp() throws BrokenPictureException {
    byte[] features = {0x2c, 0, 0, 0, 9, 0, 0, 9, 0, 0};
    byte[] stripped =
        strip(
            webp(
                webpChunk("VP8X", features),
                webpChunk("VP8 ", Samples.bytes("pixels")),
                webpChunk("EXIF", tiff(3)),
                webpChunk("XMP ", Samples.bytes(SECRET))),
            FileType.WEBP);

    features[0] = 0x28;
    assertThat(stripped)
        .isEqualTo(
            webp(
                webpChunk("VP8X", features),
                webpChunk("VP8 ", Samples.bytes("pixels")),
                webpChunk("EXIF", Exif.saying(3))));
    byte[] simple = webp(webpChunk("VP8 ", Samples.bytes("pixels")));
    assertThat(strip(simple, FileType.WEBP)).isEqualTo(simple);
  }

  @Test
  void anAvif() throws BrokenPictureException {
    String pixels = "pixels-pixels";
    byte[] exif = Samples.bytes("\0\0\0\0" + latin(tiff(1)) + SECRET);
    byte[] avif = avif(pixels, exif);

    byte[] stripped = strip(avif, FileType.AVIF);

    assertThat(stripped).hasSameSizeAs(avif);
    assertThat(latin(stripped)).doesNotContain(SECRET).doesNotContain("GPS").contains(pixels);
    assertThat(Arrays.copyOf(stripped, avif.length - exif.length))
        .isEqualTo(Arrays.copyOf(avif, avif.length - exif.length));
  }

  @Test
  void aFilm() throws BrokenPictureException {
    byte[] film =
        join(
            box("ftyp", Samples.bytes("isom\0\0\2\0isom")),
            box(
                "moov",
                box("mvhd", new byte[20]),
                box("trak", box("tkhd", new byte[9]), box("udta", Samples.bytes(SECRET))),
                box("udta", box("\u00a9xyz", Samples.bytes("+53.5-009.9/" + SECRET))),
                box("meta", Samples.bytes("com.apple.quicktime.location" + SECRET))),
            box("mdat", Samples.bytes("frames")));

    byte[] stripped = strip(film, FileType.MP4);

    assertThat(stripped).hasSameSizeAs(film);
    assertThat(latin(stripped))
        .doesNotContain(SECRET)
        .doesNotContain("xyz")
        .doesNotContain("location")
        .contains("mvhd", "trak", "tkhd", "mdatframes");
    assertThat(strip(stripped, FileType.MP4)).isEqualTo(stripped);
  }

  @ParameterizedTest
  @EnumSource(names = {"JPEG", "PNG", "WEBP", "AVIF"})
  void whatIsTornIsRefusedOrStripped(FileType type) throws BrokenPictureException {
    byte[] whole =
        switch (type) {
          case JPEG -> Photograph.jpegFromCamera(20, 20, 6);
          case PNG -> inPng(Samples.picture("png", 9, 9), chunk("eXIf", tiff(6)));
          case WEBP -> webp(webpChunk("VP8 ", new byte[20]), webpChunk("EXIF", tiff(6)));
          default -> avif("pixels", Samples.bytes("\0\0\0\0" + latin(tiff(1))));
        };
    for (int length = 12; length < whole.length; length++) {
      byte[] torn = Arrays.copyOf(whole, length);
      try {
        assertThat(latin(strip(torn, type))).doesNotContain("GPS");
      } catch (BrokenPictureException e) {
        assertThat(e.getMessage()).isNotEmpty();
      }
    }
    int inTheHeader = type == FileType.AVIF ? 40 : 20;
    assertThatThrownBy(() -> strip(Arrays.copyOf(whole, inTheHeader), type))
        .isInstanceOf(BrokenPictureException.class);
  }

  private static byte[] strip(byte[] picture, FileType type) throws BrokenPictureException {
    return Metadata.strip(ByteBuffer.wrap(picture), type).toBytes();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int orientation(byte[] picture) {
    String text = latin(picture);
    int start = text.indexOf("MM\0*");
    return Exif.orientation(ByteBuffer.wrap(picture).slice(start, 26));
  }

  private static void assertSamePixels(byte[] picture, byte[] as) {
    BufferedImage one = Photograph.read(picture);
    BufferedImage other = Photograph.read(as);
    assertThat(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()))
        .isEqualTo(
            other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
  }

  /** EXIF with an orientation, and a pointer to a place. */
  private static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(60)
        .put(Samples.bytes("MM\0*\0\0\0\b\0\2"))
        .put(Samples.bytes("\1\22\0\3\0\0\0\1\0" + (char) orientation + "\0\0"))
        .put(Samples.bytes("\210\45\0\4\0\0\0\1\0\0\0\46\0\0\0\0"))
        .put(Samples.bytes("GPS " + SECRET))
        .array();
  }

  private static byte[] segment(int marker, String data) {
    return ByteBuffer.allocate(data.length() + 4)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (data.length() + 2))
        .put(Samples.bytes(data))
        .array();
  }

  private static String block(int id, String data) {
    String even = data.length() % 2 == 0 ? "" : "\0";
    return "8BIM\4" + (char) (id & 0xff) + "\0\0\0\0\0" + (char) data.length() + data + even;
  }

  private static byte[] with(byte[] jpeg, byte[]... segments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    Arrays.asList(segments).forEach(out::writeBytes);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] inPng(byte[] png, byte[]... chunks) {
    int afterHeader = 8 + 25;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, afterHeader);
    Arrays.asList(chunks).forEach(out::writeBytes);
    out.write(png, afterHeader, png.length - afterHeader);
    return out.toByteArray();
  }

  private static byte[] chunk(String name, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(Samples.bytes(name));
    sum.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(Samples.bytes(name))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] webpChunk(String name, byte[] data) {
    return ByteBuffer.allocate(8 + data.length + data.length % 2)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(Samples.bytes(name))
        .putInt(data.length)
        .put(data)
        .array();
  }

  private static byte[] webp(byte[]... chunks) {
    int length = Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum() + 4;
    ByteBuffer all = ByteBuffer.allocate(length + 8).order(ByteOrder.LITTLE_ENDIAN);
    all.put(Samples.bytes("RIFF")).putInt(length).put(Samples.bytes("WEBP"));
    Arrays.asList(chunks).forEach(all::put);
    return all.array();
  }

  private static byte[] box(String name, byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum() + 8;
    ByteBuffer box = ByteBuffer.allocate(length).putInt(length).put(Samples.bytes(name));
    Arrays.asList(parts).forEach(box::put);
    return box.array();
  }

  /** Item 1 has the pixels, item 2 EXIF at the end of the file. */
  private static byte[] avif(String pixels, byte[] exif) {
    byte[] kind = box("ftyp", Samples.bytes("avif\0\0\0\0avif"));
    byte[] info =
        box(
            "iinf",
            Samples.bytes("\0\0\0\0\0\2"),
            box("infe", Samples.bytes("\2\0\0\0\0\1\0\0av01\0")),
            box("infe", Samples.bytes("\2\0\0\0\0\2\0\0Exif\0")));
    int places = 8 + 4 + 2 + 2 + 2 * 14;
    int data = kind.length + 8 + 4 + info.length + places + 8;
    ByteBuffer place =
        ByteBuffer.allocate(places)
            .putInt(places)
            .put(Samples.bytes("iloc\0\0\0\0\104\0\0\2"))
            .put(Samples.bytes("\0\1\0\0\0\1"))
            .putInt(data)
            .putInt(pixels.length())
            .put(Samples.bytes("\0\2\0\0\0\1"))
            .putInt(data + pixels.length())
            .putInt(exif.length);
    byte[] meta = box("meta", new byte[4], info, place.array());
    return Arrays.copyOf(
        join(kind, meta, box("mdat", Samples.bytes(pixels), exif)),
        data + pixels.length() + exif.length);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Arrays.asList(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }
}
