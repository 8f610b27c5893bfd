/** Starts the page of settings. */
import { render } from 'preact';
import { connect } from '@/lib/surfaces/connect';
import { Options } from './options';

const root = document.getElementById('root');
if (root !== null) render(<Options connection={connect()} />, root);
