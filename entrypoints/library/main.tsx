/** Starts the library. */
import { render } from 'preact';
import { connect } from '@/lib/surfaces/connect';
import { Library } from './library';
import { createSearch, startSearchWorker } from './search/create-search';

const root = document.getElementById('root');
if (root !== null) render(<Library connection={connect()} search={createSearch(startSearchWorker())} />, root);
