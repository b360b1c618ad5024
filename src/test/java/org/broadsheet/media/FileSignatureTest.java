package org.broadsheet.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileSignatureTest {

  static Stream<Arguments> known() {
    return Stream.of(
        Arguments.of(FileType.JPEG, Samples.picture("jpeg", 2, 2), "a.jpg"),
        Arguments.of(FileType.PNG, Samples.picture("png", 2, 2), "named-wrongly.jpg"),
        Arguments.of(FileType.GIF, Samples.picture("gif", 2, 2), "a"),
        Arguments.of(FileType.WEBP, latin("RIFF\1\1\1\1WEBPVP8 "), "a.webp"),
        Arguments.of(FileType.AVIF, latin("\0\0\0\34ftypavif\0\0\0\0mif1"), "a.avif"),
        Arguments.of(FileType.AVIF, latin("\0\0\0\34ftypmif1\0\0\0\0avif"), "a.avif"),
        Arguments.of(FileType.OTHER, latin("\0\0\0\34ftypheic\0\0\0\0mif1"), "a.heic"),
        Arguments.of(FileType.PDF, latin("%PDF-1.4\n"), "a.pdf"),
        Arguments.of(FileType.MP3, latin("ID3\4\0"), "a.mp3"),
        Arguments.of(FileType.MP3, latin("\u00ff\u00fb\u0090d"), "a.mp3"),
        Arguments.of(FileType.M4A, latin("\0\0\0\34ftypM4A \0\0\0\0"), "a.m4a"),
        Arguments.of(FileType.MP4, latin("\0\0\0\34ftypisom\0\0\0\0"), "a.mp4"),
        Arguments.of(FileType.MOV, latin("\0\0\0\34ftypqt  \0\0\0\0"), "a.mov"),
        Arguments.of(FileType.OGG, latin("OggS\0"), "a.ogg"),
        Arguments.of(FileType.OGV, latin("OggS\0"), "a.ogv"),
        Arguments.of(FileType.WAV, latin("RIFF\1\1\1\1WAVEfmt "), "a.wav"),
        Arguments.of(FileType.WEBM, latin("\u001aE\u00df\u00a3\1B\u0082\u0084webm"), "a.webm"),
        Arguments.of(FileType.ZIP, latin("PK\3\4"), "a.zip"),
        Arguments.of(FileType.DOCX, latin("PK\3\4"), "A.DOCX"),
        Arguments.of(FileType.ODT, latin("PK\3\4"), "a.odt"),
        Arguments.of(FileType.DOC, latin("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1"), "a.doc"),
        Arguments.of(FileType.TEXT, latin("name,town\nAda,London\n"), "a.csv"),
        Arguments.of(FileType.TEXT, latin("Gr\u00fc\u00dfe"), "a.txt"));
  }

  @ParameterizedTest
  @MethodSource("known")
  void tellsWhatAFileIs(FileType expected, byte[] content, String name) {
    assertThat(new FileSignature(content, name).type()).contains(expected);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(latin("<!DOCTYPE html><p>Hi"), "a.jpg"),
        Arguments.of(latin("  \n<HTML>"), "a.txt"),
        Arguments.of(latin("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.png"),
        Arguments.of(latin("<?xml version='1.0'?><svg/>"), "a.txt"),
        Arguments.of(latin("Hello <?php phpinfo();"), "a.txt"),
        Arguments.of(latin("#!/bin/sh\nrm -rf"), "a.txt"),
        Arguments.of(latin("alert(1)"), "a.js"),
        Arguments.of(latin("alert(1)"), "a.jpg"),
        Arguments.of(latin("MZ\u0090\0\3\0"), "a.pdf"),
        Arguments.of(latin("\177ELF\2\1\1"), "a.mp3"),
        Arguments.of(latin("\u00ca\u00fe\u00ba\u00be\0\0\0="), "a.jpg"),
        Arguments.of(latin("\u00d0\u00cf\21\u00e0\u00a1\u00b1\32\u00e1"), "setup.msi"),
        Arguments.of(latin("<html>%PDF-1.4"), "a.html"),
        Arguments.of(latin("text with \0 in it"), "a.txt"),
        Arguments.of(new byte[0], "a.jpg"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void knowsNothingElse(byte[] content, String name) {
    assertThat(new FileSignature(content, name).type()).isEqualTo(Optional.empty());
  }

  @Test
  void namesThatSomethingMightRun() {
    assertThat(Stream.of("a.php", "a.b.HTML", "x.svg", "x.exe", "y.JS"))
        .allMatch(FileType::isRunnable);
    assertThat(Stream.of("a.jpg", "php", "a.php.jpg", "html.pdf")).noneMatch(FileType::isRunnable);
  }

  private static byte[] latin(String text) {
    return Samples.bytes(text);
  }
}
