/** The words that say what a statement or commitment is about, cut to their stems, sorted, each once. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => (word.length > 3 || /\d/.test(word)) && !emptyWords.has(word));
  // "nicht" turns a statement into its contrary and so belongs to its content.
  const negated = words.some((word) => word === 'nicht' || word.startsWith('kein')) ? ['nicht'] : [];
  return [...new Set([...kept.map((word) => word.replace(endings, '').slice(0, stemLength)), ...negated])].sort();
}

/** "Angriffe" and "Angriffen", "Tage" and "Tagen": without endings, and not longer than the part that compounds share. */
const stemLength = 6;
const endings = /(?<=.{3})(?:en|em|er|es|e|n|s)$/;

/** Words that say nothing alone, though they are long enough. */
const emptyWords: ReadonlySet<string> = new Set(
  'aber auch beim dass dem den denen der deren dessen dies diese diesem diesen dieser dieses doch eine einem einen einer eines etwa habe haben hatte ihm ihn ihnen ihr ihre ihrem ihren ihrer kann können mehr muss nach nicht noch oder sein seine seinem seinen seiner sich sind sollen sollte über und unter vom von wäre weil wenn werde werden wird wird worden wurde würde zum zur zwischen'.split(
    ' ',
  ),
);
