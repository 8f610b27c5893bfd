/** Starts the page of the first run. */
import { render } from 'preact';
import { connect } from '@/lib/surfaces/connect';
import { readThisPage } from './read-this-page';
import { Welcome } from './welcome';

const root = document.getElementById('root');
if (root !== null) {
  render(<Welcome connection={connect()} />, root);
  readThisPage();
}
