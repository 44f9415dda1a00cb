import assert from "node:assert/strict";
import { read } from "../../server/src/reading/index.ts";
import { blocks, citations } from "./helpers.ts";

const txt = (source: string): string[] => blocks(source, "plaintext");

describe("reading plain text", () => {
  it("joins wrapped lines and keeps headlines apart", () => {
    assert.deepEqual(
      txt(
        "First paragraph that was wrapped by hand at some sixty columns,\nas e-mail programs like to do it. And the second sentence ends.\nThe Third goes on.\n\nRegrow Hair With Exosomes\nErase Wrinkles in One Visit",
      ),
      [
        "paragraph: First paragraph that was wrapped by hand at some sixty columns, as e-mail programs like to do it. And the second sentence ends. The Third goes on.",
        "paragraph: Regrow Hair With Exosomes",
        "paragraph: Erase Wrinkles in One Visit",
      ],
    );
  });

  it("keeps long one-line advertisements apart", () => {
    const ads = [
      "Exosome microneedling that rebuilds collagen and shrinks pores. Call today.",
      "Doctor-recommended exosome serum, trusted by five thousand patients",
      "Exosomes wake dormant follicles for thicker hair in ninety days",
    ];
    assert.deepEqual(
      txt(ads.join("\n")),
      ads.map((ad) => `paragraph: ${ad}`),
    );
  });

  it("finds titles and headings", () => {
    assert.deepEqual(
      txt("Our exosome menu\n\nEXOSOMES\nText here.\n\n*** BOTOX DAY ***\n\nFiller\n------\n\n== More =="),
      [
        "heading1: Our exosome menu",
        "heading3: EXOSOMES",
        "paragraph: Text here.",
        "heading2: BOTOX DAY",
        "heading2: Filler",
        "heading2: More",
      ],
    );
  });

  it("reads lists, labels, prices and merge fields", () => {
    assert.deepEqual(
      txt(
        "Subject: Exosomes are here\r\nPreheader: $100 off\r\n\r\nHi {{name}},\r\n\r\n* one\r\n• two\r\n✨ three\r\n\r\n1) four\r\n\r\nExosome Facial, 60 min ........ $395\r\nLips ..... $7 #1",
      ),
      [
        "title: Exosomes are here",
        "description: $100 off",
        "paragraph: Hi \uFFFC,",
        "listItem 0.0: one",
        "listItem 0.1: two",
        "listItem 0.2: three",
        "listItem 0.0: four",
        "paragraph: Exosome Facial, 60 min\n$395",
        "paragraph: Lips\n$7 #1",
      ],
    );
  });

  it("takes short lines below one that leads in for a list, and lines that count texts for headings", () => {
    assert.deepEqual(
      txt(
        "Caption 1\nHelps with:\neczema\nred cheeks\n\nAD 2\nHeadline: Come in\n3.\nSix weeks ago:\na wet Monday.",
      ),
      [
        "heading6: Caption 1",
        "paragraph: Helps with:",
        "listItem 0.0: eczema",
        "listItem 0.1: red cheeks",
        "heading6: AD 2",
        "paragraph: Headline: Come in",
        "heading6: 3.",
        "paragraph: Six weeks ago:",
        "paragraph: a wet Monday.",
      ],
    );
  });

  it("takes numbered lines in capitals for headings, but for those of a list", () => {
    assert.deepEqual(txt("Kit\n\n1. BOOK\n2. COME\n\n9. LITERATURE\nFewer lines (doi:10.1000/x1)."), [
      "heading1: Kit",
      "listItem 0.0: BOOK",
      "listItem 0.1: COME",
      "heading3: 9. LITERATURE",
      "paragraph: Fewer lines (doi:10.1000/x1).",
    ]);
  });

  it("finds references at the end and the numbers that cite them", () => {
    const source =
      "Title\n\nFew people know about them.1 More trials are needed in medicine. 2\n1 Looking back, J Cell Biol, 2013 Feb 18; 200(4):367–371.\n2 Advancements, Front Bioeng. 2022 Dec 20; 10:1083640.";
    assert.deepEqual(txt(source).slice(1, 2), [
      "paragraph: Few people know about them. More trials are needed in medicine.",
    ]);
    assert.deepEqual(citations(source, "plaintext"), ["numbered 1", "numbered 2"]);
    assert.deepEqual(
      read(source, "plaintext").references.map((entry) => entry.label),
      ["1", "2"],
    );
  });
});
