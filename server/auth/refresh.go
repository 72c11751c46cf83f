package auth

import (
	"crypto/hmac"
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

const (
	refreshSecretBytes = 32
	rotationSaltBytes  = 32
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

// Successor is the token that t is exchanged for in the rotation with this salt: always the same,
// so that a renewal whose answer was lost can be answered again. Whoever has read the salt where it
// is stored cannot work it out without t, nor can whoever holds t without the salt.
func (t RefreshToken) Successor(salt []byte) RefreshToken {
	sum := hmac.New(sha256.New, t.secret[:])
	sum.Write([]byte("loftet refresh token successor\x00" + t.SessionID + "\x00"))
	sum.Write(salt)
	return RefreshToken{SessionID: t.SessionID, secret: [refreshSecretBytes]byte(sum.Sum(nil))}
}

// NewRotationSalt makes the salt of one rotation from random.
func NewRotationSalt(random io.Reader) ([]byte, error) {
	salt := make([]byte, rotationSaltBytes)
	if _, err := io.ReadFull(random, salt); err != nil {
		return nil, fmt.Errorf("auth: read a rotation's salt: %w", err)
	}
	return salt, nil
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
	Salt                      []byte // of the rotation that made the current token from the previous
	RotatedAt, ExpiresAt      time.Time
	Revoked                   bool
}

// NewRefreshState is that of a session that begins now with a token of this hash and lasts for
// life: [ShiftLife] or [PersonalPhoneLife].
func NewRefreshState(hash []byte, now time.Time, life time.Duration) RefreshState {
	return RefreshState{CurrentHash: hash, RotatedAt: now, ExpiresAt: now.Add(life)}
}

// Rotated is the state once the current token has been exchanged for its successor by this salt. It
// must be stored only at the revision that [Decide] was given: of two calls that both may rotate
// one then meets a conflict, reads again, and is told the other's successor.
func (s RefreshState) Rotated(token RefreshToken, salt []byte, now time.Time) RefreshState {
	s.PreviousHash, s.CurrentHash = s.CurrentHash, token.Successor(salt).Hash()
	s.Salt, s.RotatedAt = salt, now
	return s
}

// Decision is what to do with somebody who presents a refresh token. Only Rotate and Repeat let
// them in.
type Decision string

// Decisions, each with what the caller does.
const (
	Rotate Decision = "ROTATE" // a new access token and the successor in the cookie
	// a new access token and the same successor as last time: nobody has used it, so its answer may
	// be lost
	Repeat Decision = "REPEAT"
	// refuse, and revoke the session: two have had its token, and which is the thief can not be
	// told
	Reused  Decision = "REUSED"
	Expired Decision = "EXPIRED" // refuse
	Revoked Decision = "REVOKED" // refuse
	Unknown Decision = "UNKNOWN" // refuse: there is no such session, or nothing was presented
)

// Decide says what to do when a token with presentedHash is presented in a session with this state
// (RFC 9700 4.14.2).
//
// The previous token is good until the current one has been used, which is what proves that it
// arrived: then it is the previous one itself. So a phone in a valley is not signed out by a lost
// answer, however long it is away.
//
// A token that is neither the current nor the previous one is Reused too and not Unknown. Whoever
// knows the session's id has had a token of it, so this is one from further back; a thief who has
// gone on rotating while the owner was off would else keep the session when the owner returns. It
// follows that a session's id is told to nobody but its owner and those who may end it anyway.
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
	case previous:
		return Repeat
	}
	return Reused
}
