package auth

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Keys are the Ed25519 keys of access tokens. The first signs and all verify, so a new key is put
// first, and the old one is taken away when the tokens that it signed have run out. They print as
// their ids, whatever the verb: a setting that ends up in a log gives nothing away.
type Keys struct {
	signing  ed25519.PrivateKey
	signedBy string
	public   map[string]ed25519.PublicKey
	order    []string
	seeds    [][]byte // in the same order; other keys are derived from them
}

// NewKeySeed returns a new key's seed as [ParseKeys] reads it.
func NewKeySeed(random io.Reader) (string, error) {
	seed := make([]byte, ed25519.SeedSize)
	if _, err := io.ReadFull(random, seed); err != nil {
		return "", fmt.Errorf("auth: read a key seed: %w", err)
	}
	return base64.StdEncoding.EncodeToString(seed), nil
}

// ParseKeys reads a setting: seeds of 32 bytes in base64, as "openssl rand -base64 32" prints them,
// with commas between. It refuses seeds that are short, that have one byte throughout, that are
// text, or that are there twice. The error says which one by its place and never what it holds.
func ParseKeys(setting string) (*Keys, error) {
	keys := &Keys{public: map[string]ed25519.PublicKey{}}
	for i, text := range strings.Split(setting, ",") {
		place := i + 1
		seed, err := base64.StdEncoding.Strict().DecodeString(strings.TrimSpace(text))
		switch {
		case err != nil:
			return nil, fmt.Errorf("auth: key %d is not base64", place)
		case len(seed) != ed25519.SeedSize:
			return nil, fmt.Errorf("auth: key %d is %d bytes and must be %d", place, len(seed), ed25519.SeedSize)
		case bytes.Count(seed, seed[:1]) == len(seed):
			return nil, fmt.Errorf("auth: key %d is one byte throughout, which is no secret", place)
		case isText(seed):
			return nil, fmt.Errorf("auth: key %d is made of text, which can be guessed", place)
		}
		private := ed25519.NewKeyFromSeed(seed)
		public := private.Public().(ed25519.PublicKey)
		id := keyID(public)
		if _, twice := keys.public[id]; twice {
			return nil, fmt.Errorf("auth: key %d is there already", place)
		}
		if keys.signing == nil {
			keys.signing, keys.signedBy = private, id
		}
		keys.public[id] = public
		keys.order = append(keys.order, id)
		keys.seeds = append(keys.seeds, seed)
	}
	return keys, nil
}

// isText reports whether all bytes are ones that somebody types. Of random seeds one in 10^13 is.
func isText(seed []byte) bool {
	if !utf8.Valid(seed) {
		return false
	}
	for _, b := range seed {
		if b < ' ' && b != '\n' && b != '\t' && b != '\r' || b == 0x7f {
			return false
		}
	}
	return true
}

// JWKS returns the public keys as a JWK Set (RFC 7517, RFC 8037), for whoever wants to verify our
// tokens without asking us.
func (k *Keys) JWKS() []byte {
	type jwk struct {
		Kty string `json:"kty"`
		Crv string `json:"crv"`
		Alg string `json:"alg"`
		Use string `json:"use"`
		Kid string `json:"kid"`
		X   string `json:"x"`
	}
	set := make([]jwk, len(k.order))
	for i, id := range k.order {
		set[i] = jwk{"OKP", "Ed25519", "EdDSA", "sig", id, base64.RawURLEncoding.EncodeToString(k.public[id])}
	}
	out, err := json.Marshal(map[string][]jwk{"keys": set})
	if err != nil {
		panic(err) // strings always marshal
	}
	return out
}

// Format prints the ids of the keys for every verb, because the default would print the private
// key.
func (k *Keys) Format(f fmt.State, _ rune) {
	var ids []string
	if k != nil {
		ids = k.order
	}
	fmt.Fprintf(f, "auth.Keys(%s)", strings.Join(ids, " "))
}

// keyID is the first 8 bytes of the key's thumbprint (RFC 7638), base64url.
func keyID(public ed25519.PublicKey) string {
	x := base64.RawURLEncoding.EncodeToString(public)
	sum := sha256.Sum256([]byte(`{"crv":"Ed25519","kty":"OKP","x":"` + x + `"}`))
	return base64.RawURLEncoding.EncodeToString(sum[:8])
}
