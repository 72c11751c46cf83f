package auth

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// The measures of an access token.
const (
	AccessLife    = 10 * time.Minute
	ClockLeeway   = 30 * time.Second // how far the clocks of two servers may differ
	MaxTokenBytes = 4096
)

const (
	tokenAlgorithm = "EdDSA"
	tokenType      = "at+jwt" // RFC 9068: an access token, so that no other kind of JWT is taken for one
)

// ErrInvalidToken is every reason to refuse an access token. The wrapped reason is for the log;
// whoever came with the token gets a bare 401.
var ErrInvalidToken = errors.New("auth: the access token is not valid")

// Claims are what an access token says: who, and in which session. It says nothing of roles and
// areas, which may change while it lives.
type Claims struct {
	UserID    string
	SessionID string
	ExpiresAt time.Time // set by Verify: what streams must end at. Issue decides it and does not read it
}

// Tokens issues and verifies access tokens: JWTs signed with Ed25519, from one issuer to one
// audience.
type Tokens struct {
	keys             *Keys
	issuer, audience string
}

// NewTokens returns Tokens of keys. The issuer and the audience are usually both the server's
// address; neither may be empty.
func NewTokens(keys *Keys, issuer, audience string) (*Tokens, error) {
	if keys == nil || keys.signing == nil || issuer == "" || audience == "" {
		return nil, errors.New("auth: tokens need a key, an issuer and an audience")
	}
	return &Tokens{keys: keys, issuer: issuer, audience: audience}, nil
}

// JWKS returns the public keys that verify the tokens; see [Keys.JWKS].
func (t *Tokens) JWKS() []byte { return t.keys.JWKS() }

// accessClaims is the token's body.
type accessClaims struct {
	jwt.RegisteredClaims
	SessionID string `json:"sid"`
}

// Issue signs an access token that is valid from now and for [AccessLife], and returns it with when
// it expires. Whole seconds: now is cut off.
func (t *Tokens) Issue(claims Claims, now time.Time) (token string, expiresAt time.Time, err error) {
	if claims.UserID == "" || claims.SessionID == "" {
		return "", time.Time{}, errors.New("auth: an access token needs a user and a session")
	}
	now = now.Truncate(time.Second)
	expiresAt = now.Add(AccessLife)
	unsigned := jwt.NewWithClaims(jwt.SigningMethodEdDSA, accessClaims{
		RegisteredClaims: jwt.RegisteredClaims{
			Issuer: t.issuer, Subject: claims.UserID, Audience: jwt.ClaimStrings{t.audience},
			ExpiresAt: jwt.NewNumericDate(
				expiresAt,
			), NotBefore: jwt.NewNumericDate(now), IssuedAt: jwt.NewNumericDate(now),
		},
		SessionID: claims.SessionID,
	})
	unsigned.Header["typ"] = tokenType
	unsigned.Header["kid"] = t.keys.signedBy
	token, err = unsigned.SignedString(t.keys.signing)
	if err != nil {
		return "", time.Time{}, fmt.Errorf("auth: sign an access token: %w", err)
	}
	if len(token) > MaxTokenBytes {
		return "", time.Time{}, fmt.Errorf("auth: an access token of %d bytes would be refused", len(token))
	}
	return token, expiresAt, nil
}

// Verify returns what token says, if it is one that [Tokens.Issue] made with one of the keys and it
// is valid now. Every other answer wraps [ErrInvalidToken].
//
// It takes nothing on trust that the token says of itself: one algorithm, one type, keys from
// memory only, and a header with not a field more than Issue writes, so "crit", "jwk", "jku", "x5u"
// and "zip" have no say (RFC 8725). Everything about time must be there.
func (t *Tokens) Verify(token string, now time.Time) (Claims, error) {
	if len(token) > MaxTokenBytes {
		return Claims{}, fmt.Errorf("%w: it is %d bytes", ErrInvalidToken, len(token))
	}
	if strings.ContainsFunc(token, notCompact) {
		return Claims{}, fmt.Errorf("%w: it is not in compact form", ErrInvalidToken)
	}
	parser := jwt.NewParser(
		jwt.WithValidMethods(
			[]string{tokenAlgorithm},
		),
		jwt.WithStrictDecoding(),
		jwt.WithTimeFunc(func() time.Time { return now }),
		jwt.WithIssuer(t.issuer),
		jwt.WithAudience(t.audience),
		jwt.WithLeeway(ClockLeeway),
		jwt.WithExpirationRequired(),
		jwt.WithNotBeforeRequired(),
		jwt.WithIssuedAt(),
	)
	var claims accessClaims
	if _, err := parser.ParseWithClaims(token, &claims, t.keyOf); err != nil {
		return Claims{}, fmt.Errorf("%w: %w", ErrInvalidToken, err)
	}
	if err := claims.complete(); err != nil {
		return Claims{}, fmt.Errorf("%w: %w", ErrInvalidToken, err)
	}
	return Claims{UserID: claims.Subject, SessionID: claims.SessionID, ExpiresAt: claims.ExpiresAt.Time}, nil
}

// notCompact finds what does not belong in a JWT. The base64 decoder would skip line breaks.
func notCompact(r rune) bool {
	return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.'
}

// keyOf returns the key that the header asks for, if the header is one of ours.
func (t *Tokens) keyOf(token *jwt.Token) (any, error) {
	kid, _ := token.Header["kid"].(string)
	key, known := t.keys.public[kid]
	switch {
	case token.Header["typ"] != tokenType:
		return nil, errors.New("it is not typed as an access token")
	case !known:
		return nil, errors.New("its key is not known")
	case len(token.Header) != 3: // alg, typ, kid
		return nil, errors.New("its header says more than it should")
	}
	return key, nil
}

// complete checks what the parser can not be told to.
func (c accessClaims) complete() error {
	if c.Subject == "" || c.SessionID == "" {
		return errors.New("it names no user or no session")
	}
	if c.IssuedAt == nil {
		return errors.New("it does not say when it was issued")
	}
	if len(c.Audience) != 1 {
		return errors.New("it is for others as well")
	}
	if life := c.ExpiresAt.Sub(c.IssuedAt.Time); life <= 0 || life > AccessLife {
		return errors.New("it lives longer than we let it")
	}
	return nil
}
