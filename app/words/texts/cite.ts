import { inLanguage } from '../language.ts';

export const citeTexts = inLanguage({
  en: {
    name: 'Cite',
    plain: 'Plain text',
    markdown: 'Markdown',
    bibtex: 'BibTeX',
    copy: (form: string) => `Copy ${form}`,
    via: (collection: string) => `Quoted in “${collection}”, Edgewise`,
  },
});
