/** Starts the popup. Opened as a tab with `?tab=7`, it is about that tab. */
import { render } from 'preact';
import { connect } from '@/lib/surfaces/connect';
import { readTabId } from '@/lib/surfaces/follow-tab';
import { Popup } from './popup';

const root = document.getElementById('root');
if (root !== null) render(<Popup connection={connect()} named={readTabId(location.search)} />, root);
