package auth

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
)

// APIKeyPrefix is how every API key begins, so that people, proxies and scanners for secrets know
// one.
const APIKeyPrefix = "lft_"

const (
	apiKeyBytes = 32
	apiKeyText  = len(APIKeyPrefix) + (apiKeyBytes*8+5)/6 // base64 without padding
	apiKeyHint  = len(APIKeyPrefix) + 4
)

// ErrAPIKey means that a text is not an API key's.
var ErrAPIKey = errors.New("auth: not an API key")

// An APIKey is what an analyst's program shows to read. What the server stores is its
// [APIKey.Hash]. It prints without the secret.
type APIKey struct{ text string }

// NewAPIKey makes a key of 256 bits from random.
func NewAPIKey(random io.Reader) (APIKey, error) {
	secret := make([]byte, apiKeyBytes)
	if _, err := io.ReadFull(random, secret); err != nil {
		return APIKey{}, fmt.Errorf("auth: read an API key: %w", err)
	}
	return APIKey{APIKeyPrefix + base64.RawURLEncoding.EncodeToString(secret)}, nil
}

// ParseAPIKey reads what [APIKey.Text] wrote, and no other spelling of it. Anything else is
// [ErrAPIKey].
func ParseAPIKey(text string) (APIKey, error) {
	encoded, ok := strings.CutPrefix(text, APIKeyPrefix)
	if !ok || len(text) != apiKeyText {
		return APIKey{}, ErrAPIKey
	}
	if _, err := base64.RawURLEncoding.Strict().DecodeString(encoded); err != nil ||
		strings.ContainsAny(encoded, "\r\n") {
		return APIKey{}, ErrAPIKey
	}
	return APIKey{text}, nil
}

// IsAPIKey reports whether a bearer token claims to be an API key, good or not.
func IsAPIKey(token string) bool { return strings.HasPrefix(token, APIKeyPrefix) }

// Text is the key with its secret, to be shown once.
func (k APIKey) Text() string { return k.text }

// Hint is the key's beginning, by which its owner knows it.
func (k APIKey) Hint() string { return k.text[:apiKeyHint] }

// Hash is the SHA-256 of the key's text in hex. 256 random bits need no slow hash, and looking one
// up by its hash tells a guesser nothing.
func (k APIKey) Hash() string {
	sum := sha256.Sum256([]byte(k.text))
	return hex.EncodeToString(sum[:])
}

// Format prints the hint only, for every verb.
func (k APIKey) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "auth.APIKey(%s…)", k.text[:min(len(k.text), apiKeyHint)])
}
