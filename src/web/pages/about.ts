import type { Page } from '../page.ts';
import { siteFeeds } from '../present/feeds.ts';

const contactOf = (contact: string | undefined) =>
  contact ? { text: contact, href: contact.includes('://') ? contact : `mailto:${contact}` } : null;

export const about: Page = async ({ config }) => ({
  view: 'about',
  head: {
    title: 'About this archive',
    description: 'What Onrecord keeps, how its times and removals are to be read, and how to have something corrected.',
    path: '/about',
    section: 'about',
    feeds: siteFeeds,
  },
  data: { contact: contactOf(config.contact) },
});
