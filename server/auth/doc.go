// Package auth proves who somebody is: passwords, access tokens, refresh tokens, and how often one
// may try.
//
// It knows nothing of pledges, areas or roles. A person is a user id and a signed-in device is a
// session id; what they may do is asked elsewhere, at each request, so that a changed role counts
// at once and not when a token runs out.
//
// Signing in goes like this. A [Limiter] is asked for the account and for the address.
// [HashCost.Verify] answers, in the same time whether the account exists or not. A session is
// stored with a [RefreshState], its [RefreshToken] goes to the browser in a cookie that no script
// can read, and [Tokens.Issue] makes an access token of ten minutes that the page keeps in memory.
// When that has run out, the cookie is presented, and [Decide] says whether it is exchanged for a
// new one, or whether somebody else has a copy and the session must end.
//
// The clock and the randomness are passed in. Nothing here does I/O. Whatever cannot be decided is
// refused.
package auth
