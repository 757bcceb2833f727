import { ToStringOptions } from 'yaml';
import { Merge } from '../Merge';
import { checkAliasesResolve, checkAnchorsDiffer } from './anchors';
import { parseYamlPart } from './parseYamlPart';
import { YamlUnion } from './YamlUnion';

/**
 * YAML documents as one: comments of all are kept, members stand in the order of the first document and then of the
 * later ones, lists are joined without repetition, and a value that two files give must be the same. Printed in the
 * style of the first.
 */
export const mergeYaml: Merge = (path, parts) => {
  const [first, ...others] = parts.map(parseYamlPart);
  checkAnchorsDiffer(path, [first, ...others]);
  const union = new YamlUnion(path, first);
  others.forEach(other => union.add(other));
  checkAliasesResolve(path, first, node => union.writerOf(node));
  return {
    content: Buffer.from(first.document.toString(styleOf(first.text))),
    members: union.members.list(),
  };
};

/** How a text is indented and padded, so that what did not change looks as before. */
function styleOf(text: string): ToStringOptions {
  const indent = /^[^\s#][^\n]*:\n( {2,8})[^\s#-]/m.exec(text)?.[1].length ?? 2;
  const listsAtKey = /^( *)[^\s#-][^\n]*:\n\1- /m.test(text);
  return {
    lineWidth: 0,
    indent,
    indentSeq: !listsAtKey,
    flowCollectionPadding: /[{[] \S/.test(text),
  };
}
