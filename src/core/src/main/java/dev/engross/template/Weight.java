package dev.engross.template;

import freemarker.core.Environment;
import freemarker.core.TemplateXHTMLOutputModel;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weighs what a template has made, in characters, and makes flat what it has joined: FreeMarker keeps {@code a + b} of
 * lists and hashes as a tree, in which forty doublings, even of nothing, take for ever to be looked through. Views
 * weigh nothing, for they are bounded by the book.
 */
final class Weight {

  /** The most that a variable may hold: some twenty printed pages. */
  static final int MOST = 65_536;

  /** What an item of a list or hash weighs besides its words, so that a list holds some two thousand. */
  private static final int ITEM = 32;

  private static final int DEPTH = 40;

  private int total;

  /** The characters weighed so far; anything above {@link #MOST} once that is passed. */
  int total() {
    return total;
  }

  /** Weighs a value, and gives it back with lists and hashes made flat; incomplete where it is too heavy. */
  TemplateModel flat(TemplateModel model) throws TemplateModelException {
    return flat(model, 0);
  }

  private TemplateModel flat(TemplateModel model, int depth) throws TemplateModelException {
    total += depth > DEPTH ? MOST + 1 : 0;
    if (total > MOST || model instanceof View || model instanceof Environment.Namespace) {
      return model;
    }
    if (model instanceof TemplateScalarModel text) {
      String words = text.getAsString();
      total += words.length();
      return new Text(words);
    } else if (model instanceof TemplateXHTMLOutputModel markup) {
      total += Xhtml.FORMAT.getMarkupString(markup).length();
    } else if (model instanceof TemplateSequenceModel list) {
      return list(list, depth);
    } else if (model instanceof TemplateHashModelEx hash) {
      return hash(hash, depth);
    }
    return model;
  }

  private TemplateModel list(TemplateSequenceModel list, int depth) throws TemplateModelException {
    int size = list.size();
    total += size > MOST / ITEM ? MOST + 1 : ITEM * size;
    SimpleSequence flat = new SimpleSequence(Math.min(size, MOST / ITEM), Views.VIEWS);
    for (int i = 0; i < size && total <= MOST; i++) {
      flat.add(flat(list.get(i), depth + 1));
    }
    return flat;
  }

  private TemplateModel hash(TemplateHashModelEx hash, int depth) throws TemplateModelException {
    Map<String, TemplateModel> flat = new LinkedHashMap<>();
    for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext() && total <= MOST; ) {
      String key = ((TemplateScalarModel) keys.next()).getAsString();
      total += ITEM + key.length();
      flat.put(key, flat(hash.get(key), depth + 1));
    }
    return new SimpleHash(flat, Views.VIEWS);
  }
}
