import { z } from 'zod';

// zod would try `new Function` to make its checks faster; under a strict content security policy that is a violation,
// which the page's owner gets to see. This has to come before the first schema.
z.config({ jitless: true });

export { z };
