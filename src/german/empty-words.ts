/** Words that say nothing alone, though they are longer than three letters. */
export const WORDS_WITHOUT_CONTENT: ReadonlySet<string> = new Set(
  'aber auch beim dass dem den denen der deren dessen dies diese diesem diesen dieser dieses doch eine einem einen einer eines etwa habe haben hatte ihm ihn ihnen ihr ihre ihrem ihren ihrer kann können mehr muss nach nicht noch oder sein seine seinem seinen seiner sich sind sollen sollte über und unter vom von wäre weil wenn werde werden wird wird worden wurde würde zum zur zwischen'.split(
    ' ',
  ),
);

/** Words that two wordings of the same content may differ in. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'aber auch beim dass denen deren dessen dies diese diesem diesen dieser dieses doch eine einem einen einer eines habe haben hatte hatten ihnen ihre ihrem ihren ihrer noch oder schon sein seine seinem seinen seiner sich sind über unter vorm wäre weil wenn werde werden wird worden wurde wurden zuvor zwar zwischen'.split(
    ' ',
  ),
);
