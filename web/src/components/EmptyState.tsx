import type { JSX } from 'solid-js';
import styles from './EmptyState.module.css';

type EmptyStateProps = { title: string; children: JSX.Element; action?: JSX.Element; role?: 'alert' };

/** Says what would be here and how to get it. No picture: the next step is the only thing to look at. */
export function EmptyState(props: EmptyStateProps): JSX.Element {
  return (
    <section class={styles.empty} role={props.role}>
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.action}
    </section>
  );
}
