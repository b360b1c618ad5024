package org.broadsheet.appearance;

import java.io.Serializable;

/**
 * The look of the site as an editor wants it.
 *
 * @param logo number of a picture that stands for the title; 0 for none
 * @param picture number of the picture below the title; 0 for none
 * @param accent colour of links on light paper, such as {@code #96191d}; empty for the theme's
 * @param darkAccent the same on dark paper; empty for one made of the other
 * @param custom rules of style that come after the theme's
 */
public record LookDraft(
    String title,
    String tagline,
    long logo,
    long picture,
    String accent,
    String darkAccent,
    Layout layout,
    String custom)
    implements Serializable {}
