package auth

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

// How long a session lasts, from signing in and whatever is done in it.
const (
	ShiftLife         = 12 * time.Hour      // on a phone or computer that is shared
	PersonalPhoneLife = 30 * 24 * time.Hour // on a phone that is somebody's own
)

// RefreshGrace is how long the token before the current one is still answered, for calls that were
// under way when it was exchanged.
const RefreshGrace = 10 * time.Second

const (
	refreshSecretBytes = 32
	maxSessionIDBytes  = 64
)

// ErrRefreshToken means that a text is not a refresh token's.
var ErrRefreshToken = errors.New("auth: not a refresh token")

// A RefreshToken is what a browser holds to stay signed in: its session, and a secret that is
// exchanged each time it is used. What the server stores is its [RefreshToken.Hash]. It prints
// without the secret.
type RefreshToken struct {
	SessionID string
	secret    [refreshSecretBytes]byte
}

// NewRefreshToken makes a token of 256 bits from random for a session, whose id is 1 to 64
// characters from A-Z a-z 0-9 - and _, as a UUID's are.
func NewRefreshToken(random io.Reader, sessionID string) (RefreshToken, error) {
	if !isSessionID(sessionID) {
		return RefreshToken{}, errors.New("auth: a session id must be 1 to 64 letters, digits, - and _")
	}
	token := RefreshToken{SessionID: sessionID}
	if _, err := io.ReadFull(random, token.secret[:]); err != nil {
		return RefreshToken{}, fmt.Errorf("auth: read a refresh token: %w", err)
	}
	return token, nil
}

// ParseRefreshToken reads what [RefreshToken.Text] wrote, and no other spelling of it. Anything
// else is [ErrRefreshToken].
func ParseRefreshToken(text string) (RefreshToken, error) {
	const secretText = (refreshSecretBytes*8 + 5) / 6 // base64 without padding
	sessionID, encoded, _ := strings.Cut(text, ".")
	if !isSessionID(sessionID) || len(encoded) != secretText {
		return RefreshToken{}, ErrRefreshToken
	}
	secret, err := base64.RawURLEncoding.Strict().DecodeString(encoded)
	if err != nil || len(secret) != refreshSecretBytes {
		return RefreshToken{}, ErrRefreshToken
	}
	return RefreshToken{SessionID: sessionID, secret: [refreshSecretBytes]byte(secret)}, nil
}

func isSessionID(s string) bool {
	return s != "" && len(s) <= maxSessionIDBytes && !strings.Contains(s, ".") && !strings.ContainsFunc(s, notCompact)
}

// Text is the token with its secret, for the cookie and nowhere else: "<session id>.<secret in
// base64url>".
func (t RefreshToken) Text() string {
	return t.SessionID + "." + base64.RawURLEncoding.EncodeToString(t.secret[:])
}

// Hash is the SHA-256 of the token's text. 256 random bits need no slow hash.
func (t RefreshToken) Hash() []byte {
	sum := sha256.Sum256([]byte(t.Text()))
	return sum[:]
}

// Format prints the session only, for every verb.
func (t RefreshToken) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "auth.RefreshToken(%s)", t.SessionID)
}

// RefreshState is what is stored of a session's tokens, which together are a family. The zero
// RefreshState is that of a session that is not there.
type RefreshState struct {
	CurrentHash, PreviousHash []byte
	RotatedAt, ExpiresAt      time.Time
	Revoked                   bool
}

// NewRefreshState is that of a session that begins now with a token of this hash and lasts for
// life: [ShiftLife] or [PersonalPhoneLife].
func NewRefreshState(hash []byte, now time.Time, life time.Duration) RefreshState {
	return RefreshState{CurrentHash: hash, RotatedAt: now, ExpiresAt: now.Add(life)}
}

// Rotated is the state once the current token has been exchanged for one of this hash. It must be
// stored only at the revision that [Decide] was given: of two calls that both may rotate one then
// meets a conflict, reads again, and is in the grace of the other.
func (s RefreshState) Rotated(hash []byte, now time.Time) RefreshState {
	s.PreviousHash, s.CurrentHash, s.RotatedAt = s.CurrentHash, hash, now
	return s
}

// Decision is what to do with somebody who presents a refresh token. Only Rotate and Grace let them
// in.
type Decision string

// Decisions, each with what the caller does.
const (
	Rotate Decision = "ROTATE" // a new access token and a new refresh token in the cookie
	Grace  Decision = "GRACE"  // a new access token; the cookie is left alone, for the call that rotated has set it
	// refuse, and revoke the session: two have had its token, and which is the thief can not be
	// told
	Reused  Decision = "REUSED"
	Expired Decision = "EXPIRED" // refuse
	Revoked Decision = "REVOKED" // refuse
	Unknown Decision = "UNKNOWN" // refuse: there is no such session, or nothing was presented
)

// Decide tells what to do when a token with presentedHash is presented in a session with this state
// (RFC 9700 4.14.2).
//
// A token that is neither the current nor the previous one is Reused too and not Unknown. Whoever
// knows the session's id has had a token of it, so this is one from further back; a thief who has
// gone on rotating while the owner was off would else keep the session when the owner returns. It
// follows that a session's id is told to nobody but its owner. The grace reaches as far back as
// forward, because the server that rotated may have a clock that is ahead.
func Decide(state RefreshState, presentedHash []byte, now time.Time) Decision {
	current := subtle.ConstantTimeCompare(state.CurrentHash, presentedHash) == 1
	previous := subtle.ConstantTimeCompare(state.PreviousHash, presentedHash) == 1
	switch {
	case len(state.CurrentHash) != sha256.Size || len(presentedHash) != sha256.Size:
		return Unknown
	case state.Revoked:
		return Revoked
	case !now.Before(state.ExpiresAt):
		return Expired
	case current:
		return Rotate
	case previous && now.Sub(state.RotatedAt).Abs() <= RefreshGrace:
		return Grace
	}
	return Reused
}
