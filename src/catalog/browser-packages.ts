/** Packages that a project depends on because (some of) its code runs in browsers. */
export const browserPackages = [
  'react-dom', 'react', 'preact', 'vue', 'svelte', 'solid-js', '@angular/core', 'lit', 'jquery', 'alpinejs', 'ember-source', 'backbone',
] as const;

/** Folders whose code runs in browsers. */
export const browserFolders: ReadonlySet<string> = new Set(['browser', 'browser-only', 'client', 'frontend', 'renderer', 'webview']);
