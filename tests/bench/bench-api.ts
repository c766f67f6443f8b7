/** The API as it is, with one mutation more: it has to be known before the schema is made. */
import './bench-mutation.ts';
import '../../bin/api.ts';
