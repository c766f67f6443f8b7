import './styles/tokens.css';
import './styles/base.css';
import { render } from 'solid-js/web';
import { App } from './App.tsx';
import { reloadOnStaleChunks } from './shell/stale-chunks.ts';

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing from index.html');
reloadOnStaleChunks();
render(() => <App />, root);
