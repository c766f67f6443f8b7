import { For, type JSX } from 'solid-js';
import { cutSentence } from '../../lib/sentence';

/** A sentence that may quote the candidate: words that were said in the interview go under the highlighter. */
export function Sentence(props: { text: string; said: readonly string[] }): JSX.Element {
  return (
    <For each={cutSentence(props.text, props.said)}>{({ text, evidence }) => (evidence ? <mark>{text}</mark> : text)}</For>
  );
}
