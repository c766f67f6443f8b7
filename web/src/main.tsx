import './styles/tokens.css';
import './styles/base.css';
import { render } from 'solid-js/web';
import { App } from './App.tsx';
import { watchMissingParts } from './lib/new-build.ts';

const root = document.getElementById('root');
if (!root) throw new Error('#root is missing from index.html');
watchMissingParts();
render(() => <App />, root);
