/** Generators whose sites are not built here, and what was tried. */
export const NOT_DRIVEN = [
  {
    name: 'Just the Docs',
    tried:
      'Debian has Jekyll 4.3 and what the theme needs, but not the theme; it is a gem, and in no registry here',
  },
  {
    name: 'Docsy, Hextra, Hugo Book',
    tried:
      'the themes are Go modules, and in no registry here; today they want Hugo 0.146 to 0.160, Debian has 0.111, and what npm calls Hugo fetches its program from elsewhere',
  },
  {
    name: 'the real UI of Antora',
    tried: 'Antora is built with a UI of ours in its shape: the default bundle is fetched from its own site',
  },
  {
    name: 'the real theme of MyST',
    tried:
      'MyST is built with a theme of ours in its shape: the book theme is fetched from elsewhere, and the parts of it that npm has want versions of each other that it does not have; forced together they weigh 700 MB',
  },
  {
    name: 'Starlight 0.38 and later',
    tried: 'wants Astro 6 or 7, and Astro 7 wants Node 22; 0.37 with Astro 5 is driven',
  },
  { name: 'VuePress 2.0.0-rc.29 and later', tried: 'wants Node 22.18; rc.28 and its themes are driven' },
  {
    name: 'Fumadocs 16.17 and later',
    tried: 'wants a package in a version that the registry does not have; 16.15 is driven',
  },
  { name: 'mdBook, Quarto', tried: 'programs that neither npm nor Debian 12 has' },
  { name: 'GitBook', tried: 'a service; HonKit carries on its version 3, and is driven' },
  {
    name: 'Carpentries Workbench',
    tried: 'the R packages sandpaper, pegboard and varnish are not in Debian 12',
  },
  {
    name: 'Jupyter Book 1, pydata theme 0.15 and later, book theme 1',
    tried: 'on PyPI only; Debian 12 has the themes as 0.7 and 0.1, which are driven',
  },
];
