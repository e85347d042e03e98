/** `limits.bytes` of the clients here: little, so that what is too long for it is soon sent. */
export const mostBytes = 1_048_576;
