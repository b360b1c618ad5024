/**
 * The kinds of widgets, one class each, and what several of them show. Start with any: its class
 * says what it shows and asks for, its view {@code webapp/WEB-INF/widgets/KEY.xhtml} how. May use
 * what {@code widget} may; nobody names these classes.
 */
package org.broadsheet.widget.type;
