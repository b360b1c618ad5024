package org.broadsheet.media.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.media.FileType;
import org.broadsheet.media.Samples;
import org.broadsheet.media.picture.Photograph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetadataTest {

  private static final String SECRET = PictureBytes.SECRET;

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
        PictureBytes.with(
            jpeg,
            PictureBytes.segment(
                0xe1, "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='" + SECRET + "'/>"),
            PictureBytes.segment(0xe2, "MPF\0" + SECRET),
            PictureBytes.segment(0xe2, "ICC_PROFILE\0\1\1colours"),
            PictureBytes.segment(
                0xed,
                "Photoshop 3.0\0"
                    + PictureBytes.block(0x0422, SECRET)
                    + PictureBytes.block(0x0404, "Photo: Mira Kay")
                    + PictureBytes.block(0x0424, SECRET)),
            PictureBytes.segment(0xeb, SECRET),
            PictureBytes.segment(0xfe, SECRET));
    byte[] two = Arrays.copyOf(told, told.length + 100 + SECRET.length());
    System.arraycopy(Samples.bytes(SECRET), 0, two, told.length + 50, SECRET.length());

    byte[] stripped = strip(two, FileType.JPEG);

    assertThat(latin(stripped))
        .doesNotContain(SECRET)
        .doesNotContain("adobe.com")
        .contains("ICC_PROFILE\0\1\1colours")
        .contains("Photo: Mira Kay");
    assertSamePixels(
        strip(PictureBytes.with(jpeg, PictureBytes.segment(0xfe, SECRET)), FileType.JPEG), jpeg);
  }

  @Test
  void aPng() throws BrokenPictureException {
    byte[] png = Samples.picture("png", 30, 20);
    byte[] told =
        PictureBytes.inPng(
            png,
            PictureBytes.chunk("eXIf", PictureBytes.tiff(8)),
            PictureBytes.chunk("iTXt", Samples.bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)),
            PictureBytes.chunk("zTXt", Samples.bytes("Raw profile type exif\0\0" + SECRET)),
            PictureBytes.chunk("tEXt", Samples.bytes("Author\0Mira Kay")));
    byte[] more = Arrays.copyOf(told, told.length + 40);
    System.arraycopy(Samples.bytes(SECRET), 0, more, told.length, SECRET.length());

    byte[] stripped = strip(more, FileType.PNG);

    assertThat(latin(stripped)).doesNotContain(SECRET).contains("Author\0Mira Kay");
    assertThat(orientation(stripped)).isEqualTo(8);
    assertSamePixels(stripped, png);
    assertThat(
            strip(
                PictureBytes.inPng(png, PictureBytes.chunk("eXIf", PictureBytes.tiff(1))),
                FileType.PNG))
        .isEqualTo(png);
  }

  @Test
  void aWebp() throws BrokenPictureException {
    byte[] features = {0x2c, 0, 0, 0, 9, 0, 0, 9, 0, 0};
    byte[] stripped =
        strip(
            PictureBytes.webp(
                PictureBytes.webpChunk("VP8X", features),
                PictureBytes.webpChunk("VP8 ", Samples.bytes("pixels")),
                PictureBytes.webpChunk("EXIF", PictureBytes.tiff(3)),
                PictureBytes.webpChunk("XMP ", Samples.bytes(SECRET))),
            FileType.WEBP);

    features[0] = 0x28;
    assertThat(stripped)
        .isEqualTo(
            PictureBytes.webp(
                PictureBytes.webpChunk("VP8X", features),
                PictureBytes.webpChunk("VP8 ", Samples.bytes("pixels")),
                PictureBytes.webpChunk("EXIF", Exif.saying(3))));
    byte[] simple = PictureBytes.webp(PictureBytes.webpChunk("VP8 ", Samples.bytes("pixels")));
    assertThat(strip(simple, FileType.WEBP)).isEqualTo(simple);
  }

  @Test
  void anAvif() throws BrokenPictureException {
    String pixels = "pixels-pixels";
    byte[] exif = Samples.bytes("\0\0\0\0" + latin(PictureBytes.tiff(1)) + SECRET);
    byte[] avif = PictureBytes.avif(pixels, exif);

    byte[] stripped = strip(avif, FileType.AVIF);

    assertThat(stripped).hasSameSizeAs(avif);
    assertThat(latin(stripped)).doesNotContain(SECRET).doesNotContain("GPS").contains(pixels);
    assertThat(Arrays.copyOf(stripped, avif.length - exif.length))
        .isEqualTo(Arrays.copyOf(avif, avif.length - exif.length));
  }

  @Test
  void aFilm() throws BrokenPictureException {
    byte[] film =
        PictureBytes.join(
            PictureBytes.box("ftyp", Samples.bytes("isom\0\0\2\0isom")),
            PictureBytes.box(
                "moov",
                PictureBytes.box("mvhd", new byte[20]),
                PictureBytes.box(
                    "trak",
                    PictureBytes.box("tkhd", new byte[9]),
                    PictureBytes.box("udta", Samples.bytes(SECRET))),
                PictureBytes.box(
                    "udta", PictureBytes.box("\u00a9xyz", Samples.bytes("+53.5-009.9/" + SECRET))),
                PictureBytes.box("meta", Samples.bytes("com.apple.quicktime.location" + SECRET))),
            PictureBytes.box("mdat", Samples.bytes("frames")));

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
          case PNG ->
              PictureBytes.inPng(
                  Samples.picture("png", 9, 9), PictureBytes.chunk("eXIf", PictureBytes.tiff(6)));
          case WEBP ->
              PictureBytes.webp(
                  PictureBytes.webpChunk("VP8 ", new byte[20]),
                  PictureBytes.webpChunk("EXIF", PictureBytes.tiff(6)));
          default ->
              PictureBytes.avif("pixels", Samples.bytes("\0\0\0\0" + latin(PictureBytes.tiff(1))));
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
}
