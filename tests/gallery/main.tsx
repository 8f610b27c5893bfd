/** Shows every example of every component. The address decides what: `?component=popup&theme=dark&text=200&width=320&locale=de`. */
import { render } from 'preact';
import '@/components/page.css';
import '@/components/card/entity-card.css';
import '@/components/adjust/adjust.css';
import '@/components/toolbar/selection-toolbar.css';
import '@/components/note-glance/note-glance.css';
import '@/components/page-map/page-map.css';
import './gallery.css';
import { Gallery } from './gallery';

const root = document.getElementById('gallery');
if (root === null) throw new Error('The gallery page has no root');
render(<Gallery query={new URLSearchParams(location.search)} />, root);
