/** What exosomes are said to be, and how pure, strong and lasting. */
import { isNameCell } from "../../priceLines.ts";
import { cut, type Piece, piece } from "../piece.ts";
import {
  adjectiveOut,
  articleBefore,
  capitalAs,
  copula,
  dropped,
  isAttribute,
  type Rewriter,
  said,
} from "./context.ts";

export const stemCell: Rewriter = (context) => {
  const { words, before, mark, text, after } = context;
  const found: Piece[] = [];
  const service =
    /^(?:(?:live|living)[-\s](?:stem[-\s‑]?)?|stem[-\s‑]?)cells?\s*(facials?|therapy|treatments?|serum|drops|cream|mask|booster|rejuvenation|exosomes?|products?)?$/i.exec(
      words.trim(),
    );
  if (service?.[1] && !/rejuvenation/i.test(service[1])) {
    const thing = service[1].toLowerCase();
    const named = /^exosome/.test(thing)
      ? thing
      : /therapy/.test(thing)
        ? "exosome facial"
        : `exosome ${thing}`;
    if (
      /exosomes:?\s*$/i.test(before) ||
      /^\s+(?:uses|with) (?:(?:live|real|our|pure) )?exosomes/i.test(after)
    ) {
      const bare = /therapy/.test(thing) ? "facial" : thing;
      if (/exosomes:\s*$/i.test(before)) found.push(said(context, mark.start, mark.end, `a ${bare}`));
      if (/^\s+uses/.test(after)) found.push(said(context, mark.start, mark.end, bare));
      found.push(
        said(
          context,
          mark.start,
          mark.end,
          /^\s+with (?:(?:live|real|our|pure) )?exosomes/i.test(after) ? bare : named,
        ),
      );
    }
    // "Stem cell facials (exosomes)": the facials.
    if (/^\s*\([^)]*\bexosome|^[^.;]*:\s*exosomes/i.test(after) && !/^exosome/.test(thing))
      found.push(said(context, mark.start, mark.end, /therapy/.test(thing) ? "facial" : thing));
    found.push(said(context, mark.start, mark.end, named));
  }
  // "Stem cell exosome facial": an exosome facial.
  const before2 = /^(?:live[-\s])?stem[-\s‑]?cells?\s+(?=exosomes?\b)/i.exec(words);
  if (before2) found.push(cut(text, mark.start, mark.start + before2[0].trimEnd().length));
  if (/^(?:live[-\s])?stem[-\s‑]?cells?$/i.test(words.trim()) && /^\s+exosomes?\b/i.test(after))
    found.push(cut(text, mark.start, mark.end));
  const are = /^(are|is)\s+(?:really\s+|just\s+|simply\s+)?([\s\S]+)$/i.exec(words);
  // What they would do were they cells goes with it: "… with one job", "… that fit in a bottle".
  const cells = /\b(?:stem|live|living) cells?\b/i.exec(words + after);
  if (context.passage.shape === "sentence" && cells && (are || copula.test(before))) {
    const stop = text.search(/[.!?]?["”’)]*\s*$/);
    const rest = text.slice(mark.end, stop);
    // "It is stem cell therapy for people in a hurry": it is no such therapy.
    const kind =
      /^\s*((?:stem|live|living) cell) (therapy|treatment|facial|serum|cream|product|technology|medicine)\b/i.exec(
        text
          .slice(mark.start + (are ? (are[1] as string).length : 0))
          .replace(/^\s*(?:an?|the|really|just|simply) /i, ""),
      );
    const single = /\b(?:is|was|[’']s)\s*$/i.test(
      are ? (are[1] as string) : before.replace(/\b(?:an?|the)\s+$/i, ""),
    );
    if (kind && single && !/[$£€]|\[|\bnot\b|[;:]/.test(rest)) {
      const article = /therapy|technology|medicine/i.test(kind[2] as string) ? "" : "a ";
      const start = are ? mark.start : (articleBefore(context)?.start ?? mark.start);
      found.push(
        said(
          context,
          start,
          stop,
          `${are ? `${are[1]} ` : ""}not ${article}${kind[1]} ${kind[2]}`.toLowerCase(),
        ),
      );
    }
    if (!kind && !/[$£€]|\[|\bnot\b|[;:]/.test(rest))
      found.push(
        said(
          context,
          mark.start,
          stop,
          `${are ? `${are[1]} ` : ""}not ${cells[0].toLowerCase().replace(/cell$/, "cells")}`,
        ),
      );
  }
  if (are)
    found.push(
      said(
        context,
        mark.start,
        mark.end,
        `${are[1]} not ${(are[2] as string).replace(/^(?:tiny|very small|little)\s+/i, "")}`,
      ),
    );
  if (copula.test(before))
    found.push(
      said(context, mark.start, mark.end, `not ${words}`),
      said(context, mark.start, mark.end, "not stem cells"),
    );
  if (/^live(?:[-\s](?:stem[-\s])?cells?)?(?:\s+exosomes?)?$/i.test(words.trim())) {
    const exosome = /exosomes?$/i.exec(words)?.[0];
    if (exosome) found.push(said(context, mark.start, mark.end, exosome));
  }
  if (/exosom\w*\s+stem cells/i.test(words))
    found.push(said(context, mark.start, mark.end, words.replace(/\s+stem cells/i, "s")));
  if (/\bexosom\w*\s+$/i.test(before) && /^stem cells?$/i.test(words))
    found.push(said(context, before.search(/exosom\w*\s+$/i), mark.end, "exosomes"));
  if (/^\s*[([]/.test(text.slice(Math.max(0, mark.start - 1), mark.start)) && /^[)\]]/.test(after))
    found.push(cut(text, mark.start - 1, mark.end + 1));
  const bracket = /\s*\([^)]*$/.exec(words);
  if (bracket && after.startsWith(")")) found.push(cut(text, mark.start + bracket.index, mark.end + 1));
  const beside = /\s+with\s+$/i.exec(before);
  if (beside && /^\s*(?:[,.;!?]|$)/.test(after)) found.push(piece(beside.index, mark.end, ""));
  if (/^(?:also )?known as\s*$/i.test(before.slice(before.lastIndexOf(",") + 1).trim()))
    found.push(piece(before.lastIndexOf(","), mark.end, ""));
  if (
    context.passage.shape === "sentence" ||
    /facial|serum|drops|cream|mask|treatment|package/i.test(before + after)
  )
    found.push(...dropped(context));
  return found;
};

export const potency: Rewriter = (context) => {
  const { words } = context;
  const found: Piece[] = [];
  if (!/\d|billion|trillion|million/i.test(words) && isAttribute(context)) found.push(adjectiveOut(context));
  // "High-dose exosomes, 50 billion": exosomes.
  const plain = words
    .replace(
      /^(?:(?:high|ultra|maximum|max|triple|double|extra)[-\s](?:dose|strength|potency|concentration))\s+/i,
      "",
    )
    .replace(
      /,?\s*\(?\d[\d,.]*\s*(?:billion|trillion|million|bn|B)\b(?:\s+(?:particles|vesicles))?\)?$/i,
      "",
    );
  if (
    plain !== words &&
    plain.split(" ").length <= 3 &&
    /exosom/i.test(plain) &&
    context.passage.shape !== "sentence"
  )
    found.push(said(context, context.mark.start, context.mark.end, capitalAs(plain, words)));
  const factors = /\d[\d,.]*\+?\s+(?=(?:different\s+)?growth factors)/i.exec(words);
  if (factors) {
    const more = /(?:more than|over|up to|about|some)\s+$/i.exec(
      context.before + words.slice(0, factors.index),
    );
    const from = more ? more.index : context.mark.start + factors.index;
    found.push(cut(context.text, from, context.mark.start + factors.index + factors[0].trimEnd().length));
  }
  const adjective =
    /^(?:the\s+)?(?:most potent|strongest|most concentrated|highly concentrated|triple-strength|our strongest)\s+(?=exosom)/i.exec(
      words,
    );
  if (adjective) {
    const start = articleBefore(context)?.start ?? context.mark.start;
    found.push(cut(context.text, start, context.mark.start + adjective[0].trimEnd().length));
  }
  found.push(...dropped(context));
  return found;
};

export const stability: Rewriter = (context) => [
  ...(isAttribute(context) && /stable$/i.test(context.words) ? [adjectiveOut(context)] : []),
  ...(context.passage.shape === "sentence" ? dropped(context) : []),
];

export const purity: Rewriter = (context) => {
  const { words, before, mark, text } = context;
  if (/^\s*as\b/i.test(context.after) || /\bas$/i.test(words))
    return copula.test(before)
      ? [said(context, mark.start, text.search(/[.!?]?["”’)]*\s*$/), "purified by [method]")]
      : [];
  const level = /^\s+(?:to|beyond|until)\s[^,.;:!?]*/i.exec(context.after)?.[0].length ?? 0;
  const found: Piece[] = [];
  const superlative =
    /^(?:purest|cleanest|finest)$/i.test(words.trim()) && !copula.test(before.replace(/\bthe\s+$/i, ""))
      ? articleBefore(context)
      : null;
  // "Nothing but the purest goes in": it stands for the thing itself.
  if (superlative && !/^\s+(?:goes|go|is|are|comes?|will|can|makes?|gets?)\b|^\W*$/.test(context.after))
    found.push(cut(text, superlative.start, mark.end));
  if (isAttribute(context)) found.push(adjectiveOut(context));
  const led =
    /^(?:ultra[-\s‑]?pure|high[-\s‑]purity|highest[-\s‑]purity|pure|purest|super pure|(?:pharmaceutical|medical|clinical|hospital|pharma|laboratory|lab)[-\s‑](?:grade|pure|strength))\s+(?=exosom)/i.exec(
      words,
    );
  if (led) {
    const start = articleBefore(context)?.start ?? mark.start;
    const superlative = /est\b/i.test(led[0]);
    found.push(cut(text, superlative ? start : mark.start, mark.start + led[0].trimEnd().length));
  }
  if (/^(?:is|are) (?:ultra|highly|thoroughly|doubly|super)?-?\s?purified$/i.test(words))
    found.push(
      said(context, mark.start, mark.end, `${/^is/i.test(words) ? "is" : "are"} purified by [method]`),
    );
  // "… and the purest we have tried": said of it, too.
  const more = /^\s+(?:and the \w+est|than)\b[^.,;:!?]*/i.exec(context.after)?.[0].length ?? 0;
  if (copula.test(before))
    found.push(said(context, mark.start, mark.end + Math.max(level, more), "purified by [method]"));
  const first =
    /^(?:(?:pharmaceutical|medical|clinical|hospital|pharma|laboratory|lab)[-\s‑](?:grade|pure)|ultra[-\s‑]?pure|high[-\s‑]purity)(,\s+|\s+)(?=\p{L})/iu.exec(
      words,
    );
  if (first && !led) found.unshift(piece(mark.start, mark.start + first[0].length, ""));
  found.push(...dropped(context));
  return found;
};

/** What a profile prohibits goes: with its clause, or out of a name. */
export const prohibited: Rewriter = (context) => {
  const { text, mark, words, before, after, passage } = context;
  const found = dropped(context);
  if (passage.shape === "sentence" || (passage.shape === "cell" && !isNameCell(passage))) return found;
  const human =
    /\b(?:human(?:[-\s‑](?:derived|cell))?|donated)\s*(?=$|[\s-](?:(?:adipose|placental|cord|platelet|stem cell)\s+)?exosom)/i.exec(
      words,
    );
  if (human)
    found.push(cut(text, mark.start + human.index, mark.start + human.index + human[0].trimEnd().length));
  const bracket = /\($/.exec(before);
  if (bracket && after.startsWith(")")) found.push(cut(text, mark.start - 1, mark.end + 1));
  const use = /\s+for use(?:\s+with)?\s+$/i.exec(before);
  if (mark.start > 0) found.push(use ? piece(use.index, mark.end, "") : cut(text, mark.start, mark.end));
  return found;
};
