/** What goes to the person's own folder once they unite devices, in Firefox's words for kinds of data. */
export const SYNC_DATA = ['authenticationInfo', 'browsingActivity', 'websiteActivity', 'websiteContent'];
