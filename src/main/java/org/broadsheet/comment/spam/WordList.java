package org.broadsheet.comment.spam;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that are looked for in a text all at once, also within other words and in any letter case:
 * one pass over the text however many words there are (the automaton of Aho and Corasick, 1975).
 */
final class WordList {

  /** As much of a word as is told to moderators. */
  private static final int SHOWN = 60;

  /** A state: what has been read so far is the beginning of a word. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private Node fallback;
    private String word;
  }

  private final List<String> words;
  private final Node root = new Node();

  private WordList(List<String> words) {
    this.words = List.copyOf(words);
    this.words.forEach(this::add);
    link();
  }

  static WordList of(List<String> words) {
    return new WordList(words);
  }

  /** This list, or a new one when the words have changed. */
  WordList orOf(List<String> current) {
    return words.equals(current) ? this : of(current);
  }

  /** The first word that a text has. */
  Optional<String> firstIn(String text) {
    Node at = root;
    String folded = folded(text);
    for (int i = 0; i < folded.length(); i++) {
      at = step(at, folded.charAt(i));
      if (at.word != null) {
        return Optional.of(at.word);
      }
    }
    return Optional.empty();
  }

  private void add(String word) {
    Node at = root;
    String folded = folded(word);
    for (int i = 0; i < folded.length(); i++) {
      at = at.next.computeIfAbsent(folded.charAt(i), key -> new Node());
    }
    if (at != root) {
      at.word = word.length() > SHOWN ? word.substring(0, SHOWN) : word;
    }
  }

  // Level by level: where to go on when the next letter does not fit is known of all above.
  private void link() {
    Deque<Node> waiting = new ArrayDeque<>();
    root.fallback = root;
    for (Node first : root.next.values()) {
      first.fallback = root;
      waiting.add(first);
    }
    while (!waiting.isEmpty()) {
      Node at = waiting.remove();
      List<Map.Entry<Character, Node>> steps = new ArrayList<>(at.next.entrySet());
      for (Map.Entry<Character, Node> step : steps) {
        Node next = step.getValue();
        next.fallback = step(at.fallback, step.getKey());
        if (next.word == null) {
          next.word = next.fallback.word;
        }
        waiting.add(next);
      }
    }
  }

  private Node step(Node from, char letter) {
    Node at = from;
    while (at != root && !at.next.containsKey(letter)) {
      at = at.fallback;
    }
    return at.next.getOrDefault(letter, root);
  }

  // Full-width letters and other disguises of the same letter count as that letter.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
