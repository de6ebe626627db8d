/** Every page of the product, with the words its heading must hold. */
export const PAGES = [
  ['/', 'England at a glance'],
  ['/systems', 'Systems'],
  ['/systems/QYG', 'Cheshire and Merseyside'],
  ['/systems/QNQ', 'Frimley'],
  ['/themes/well_led', 'Well led'],
  ['/method', 'Method'],
  ['/data', 'Data'],
  ['/corrections', 'Corrections'],
  ['/accessibility', 'Accessibility'],
  ['/sign-in', 'Sign in'],
] as const;
