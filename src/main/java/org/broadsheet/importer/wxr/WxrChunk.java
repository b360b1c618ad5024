package org.broadsheet.importer.wxr;

/** One item (or part of one) as it stands in the file, cut out but not yet understood. */
public interface WxrChunk {

  /** Characters it has, for keeping batches small. */
  int length();

  /** Understands it; may be called in any thread. Never fails: what cannot be read is a finding. */
  WxrItem parse();
}
