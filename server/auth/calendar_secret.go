package auth

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
)

const calendarSecretBytes = 32

// NewCalendarSecret makes the part of a private calendar address that nobody can guess: 256 bits
// from random.
func NewCalendarSecret(random io.Reader) (string, error) {
	secret := make([]byte, calendarSecretBytes)
	if _, err := io.ReadFull(random, secret); err != nil {
		return "", fmt.Errorf("auth: read a calendar secret: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(secret), nil
}

// CalendarHash is what is kept of a calendar address's secret, its SHA-256 in hex; ok is false for
// what is not shaped as one.
func CalendarHash(secret string) (hash string, ok bool) {
	bytes, err := base64.RawURLEncoding.Strict().DecodeString(secret)
	if err != nil || len(bytes) != calendarSecretBytes {
		return "", false
	}
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:]), true
}
