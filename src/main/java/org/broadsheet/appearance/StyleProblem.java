package org.broadsheet.appearance;

/**
 * Why rules of style cannot be used.
 *
 * @param key end of the message key: {@code look.css.KEY}
 * @param line where, from 1
 * @param what the words that stand there, shortened
 */
public record StyleProblem(String key, int line, String what) {}
