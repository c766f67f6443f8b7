import { createContext, createSignal, For, useContext, type JSX } from 'solid-js';

/** Says something to who cannot see the change. Assertive interrupts what is being read: for what cannot wait. */
export type Announce = (text: string, urgency?: 'polite' | 'assertive') => void;

const Context = createContext<Announce>();

/** For changes that are seen but not focused: an answer accepted, a new question, a round closed. */
export function useAnnounce(): Announce {
  const announce = useContext(Context);
  if (announce === undefined) throw new Error('useAnnounce needs an Announcer above it.');
  return announce;
}

/** Both live regions are there from the start: one that comes with its text is not read. */
export function Announcer(props: { children: JSX.Element }): JSX.Element {
  const [polite, setPolite] = createSignal<readonly Readonly<{ text: string }>[]>([]);
  const [assertive, setAssertive] = createSignal<readonly Readonly<{ text: string }>[]>([]);
  // A new row each time, so that the same words are read again.
  const announce: Announce = (text, urgency = 'polite') => void (urgency === 'polite' ? setPolite : setAssertive)([{ text }]);
  return (
    <Context.Provider value={announce}>
      {props.children}
      <div class="visually-hidden" role="status">
        <For each={polite()}>{({ text }) => <p>{text}</p>}</For>
      </div>
      <div class="visually-hidden" role="alert">
        <For each={assertive()}>{({ text }) => <p>{text}</p>}</For>
      </div>
    </Context.Provider>
  );
}
