package auth

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Measures of what a browser holds about who has signed in on it.
const (
	deviceNonceBytes = 16
	deviceMarkBytes  = 16
	maxDeviceMarks   = 8 // accounts that a shared phone is known to
)

// KnownDevices makes and reads what a browser holds to show that an account has signed in on it
// before: "<nonce>.<mark>.<mark>…", a mark for each account. It lets nobody in. It only says whose
// attempts a stranger's guesses do not use up. Its keys come from those of the access tokens, so
// that several servers agree; a device that was marked with a key that is gone is a stranger's.
type KnownDevices struct{ keys [][]byte }

// KnownDevices makes and reads marks with keys derived from those of the tokens.
func (t *Tokens) KnownDevices() *KnownDevices {
	k := &KnownDevices{}
	for _, seed := range t.keys.seeds {
		key, err := hkdf.Key(sha256.New, seed, nil, "loftet known device v1", sha256.Size)
		if err != nil {
			panic(err) // cannot happen: the length is a constant
		}
		k.keys = append(k.keys, key)
	}
	return k
}

// Mark adds an account to what a browser holds, or begins anew with a nonce from random where it
// holds nothing that can be read.
func (k *KnownDevices) Mark(random io.Reader, held, userID string) (string, error) {
	nonce, marks, ok := readDevice(held)
	if !ok {
		raw := make([]byte, deviceNonceBytes)
		if _, err := io.ReadFull(random, raw); err != nil {
			return "", fmt.Errorf("auth: read a device's nonce: %w", err)
		}
		nonce, marks = base64.RawURLEncoding.EncodeToString(raw), nil
	}
	if _, known := k.Known(held, userID); !known {
		marks = append(marks, deviceMark(k.keys[0], nonce, userID))
	}
	if len(marks) > maxDeviceMarks {
		marks = marks[len(marks)-maxDeviceMarks:]
	}
	return strings.Join(append([]string{nonce}, marks...), "."), nil
}

// Known reports whether an account has signed in on the browser that holds held, and that browser's
// nonce.
func (k *KnownDevices) Known(held, userID string) (nonce string, ok bool) {
	nonce, marks, ok := readDevice(held)
	if !ok {
		return "", false
	}
	for _, key := range k.keys {
		mark := deviceMark(key, nonce, userID)
		if slices.ContainsFunc(marks, func(m string) bool { return hmac.Equal([]byte(m), []byte(mark)) }) {
			return nonce, true
		}
	}
	return "", false
}

func deviceMark(key []byte, nonce, userID string) string {
	return base64.RawURLEncoding.EncodeToString(mac(key, []byte(nonce+"\x00"+userID))[:deviceMarkBytes])
}

// readDevice reads what a browser holds, if it has the form of what Mark makes.
func readDevice(held string) (nonce string, marks []string, ok bool) {
	parts := strings.Split(held, ".")
	if len(held) > 512 || len(parts) > maxDeviceMarks+1 || strings.ContainsFunc(held, notCompact) {
		return "", nil, false
	}
	for _, part := range parts {
		if raw, err := base64.RawURLEncoding.Strict().DecodeString(part); err != nil || len(raw) != deviceNonceBytes {
			return "", nil, false
		}
	}
	return parts[0], parts[1:], true
}
