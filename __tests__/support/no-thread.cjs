// A program that ends at once, in place of one that serves as a thread.
process.exit(3);
