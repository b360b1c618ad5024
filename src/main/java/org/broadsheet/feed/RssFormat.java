package org.broadsheet.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.broadsheet.system.Address;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** RSS 2.0 with the extensions that WordPress' feeds have, which readers of old rely on. */
@ApplicationScoped
public class RssFormat implements FeedFormat {

  private static final Namespace ATOM = namespace("atom", "http://www.w3.org/2005/Atom");
  private static final Namespace SY =
      namespace("sy", "http://purl.org/rss/1.0/modules/syndication/");
  private static final Namespace SLASH =
      namespace("slash", "http://purl.org/rss/1.0/modules/slash/");
  private static final Namespace WFW = namespace("wfw", "http://wellformedweb.org/CommentAPI/");

  @Override
  public String name() {
    return Address.RSS;
  }

  @Override
  public String contentType() {
    return "application/rss+xml; charset=UTF-8";
  }

  @Override
  public String write(Feed feed) {
    try {
      Document document = new WireFeedOutput().outputJDom(channel(feed));
      List.of(ATOM, SY, SLASH, WFW).forEach(document.getRootElement()::addNamespaceDeclaration);
      return new XMLOutputter(Format.getRawFormat()).outputString(document);
    } catch (FeedException e) {
      throw new IllegalStateException("The feed " + feed.self() + " cannot be written", e);
    }
  }

  private static Channel channel(Feed feed) {
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(XmlText.clean(feed.title()));
    channel.setLink(feed.link());
    channel.setDescription(XmlText.clean(feed.description()));
    channel.setLastBuildDate(Date.from(feed.changed()));
    channel.setLanguage(feed.language().toLanguageTag());
    channel.setGenerator("Broadsheet");
    Element self =
        new Element("link", ATOM)
            .setAttribute("href", feed.self())
            .setAttribute("rel", "self")
            .setAttribute("type", "application/rss+xml");
    channel.setForeignMarkup(
        new ArrayList<>(
            List.of(
                self, element("updatePeriod", SY, "hourly"), element("updateFrequency", SY, "1"))));
    channel.setItems(feed.items().stream().map(RssFormat::item).toList());
    return channel;
  }

  private static Item item(FeedItem from) {
    Item item = new Item();
    item.setTitle(XmlText.clean(from.title()));
    item.setLink(from.link());
    item.setPubDate(Date.from(from.published()));
    item.setGuid(guid(from.guid()));
    item.setDescription(description(from.summary()));
    if (!from.content().isEmpty()) {
      item.setContent(content(from.content()));
    }
    item.setCategories(from.categories().stream().map(RssFormat::category).toList());
    DCModule dublinCore = new DCModuleImpl();
    dublinCore.setCreator(XmlText.clean(from.author()));
    item.setModules(new ArrayList<>(List.of(dublinCore)));
    FeedItem.Discussion discussion = from.discussion();
    if (discussion != null) {
      item.setComments(discussion.page());
      item.setForeignMarkup(
          new ArrayList<>(
              List.of(
                  element("commentRss", WFW, discussion.feed()),
                  element("comments", SLASH, Long.toString(discussion.count())))));
    }
    return item;
  }

  private static Guid guid(String value) {
    Guid guid = new Guid();
    guid.setPermaLink(false);
    guid.setValue(XmlText.clean(value));
    return guid;
  }

  // Feed readers take it for HTML.
  private static Description description(String text) {
    Description description = new Description();
    description.setValue(
        XmlText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    return description;
  }

  private static Content content(String html) {
    Content content = new Content();
    content.setType(Content.HTML);
    content.setValue(XmlText.clean(html));
    return content;
  }

  private static Category category(String name) {
    Category category = new Category();
    category.setValue(XmlText.clean(name));
    return category;
  }

  private static Element element(String name, Namespace namespace, String text) {
    return new Element(name, namespace).setText(XmlText.clean(text));
  }

  private static Namespace namespace(String prefix, String uri) {
    return Namespace.getNamespace(prefix, uri);
  }
}
