/** Starts the side panel. With `?tab=7` it stays with that tab, else it follows the one in front. */
import { render } from 'preact';
import { connect } from '@/lib/surfaces/connect';
import { readTabId } from '@/lib/surfaces/follow-tab';
import { Panel } from './panel';

const root = document.getElementById('root');
if (root !== null) render(<Panel connection={connect()} named={readTabId(location.search)} />, root);
