package dev.engross.template;

import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.core.XHTMLOutputFormat;
import org.jspecify.annotations.Nullable;

/** FreeMarker's XHTML, with what a template makes of it counted. */
final class Xhtml extends XHTMLOutputFormat {

  static final Xhtml FORMAT = new Xhtml();

  private Xhtml() {}

  /** Markup of the views. */
  static TemplateXHTMLOutputModel of(Markup markup) {
    return new MarkupView(markup);
  }

  @Override
  protected TemplateXHTMLOutputModel newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
    Budget.count(plain != null ? plain.length() : markup != null ? markup.length() : 0);
    return new Made(plain, markup);
  }

  private static class Made extends TemplateXHTMLOutputModel {

    Made(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public final XHTMLOutputFormat getOutputFormat() {
      return FORMAT;
    }
  }

  private static final class MarkupView extends Made implements View {

    private final Markup origin;

    MarkupView(Markup origin) {
      super(null, origin.xhtml());
      this.origin = origin;
    }

    @Override
    public Markup origin() {
      return origin;
    }
  }
}
