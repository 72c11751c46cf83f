package auth

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"golang.org/x/crypto/argon2"
)

// HashCost is what computing a password's argon2id hash costs.
type HashCost struct {
	MemoryKiB, Passes uint32
	Lanes             uint8
}

// DefaultHashCost is that of OWASP's Password Storage Cheat Sheet with the least memory, for
// servers of 256 MB.
func DefaultHashCost() HashCost { return HashCost{MemoryKiB: 19 * 1024, Passes: 2, Lanes: 1} }

const (
	hashSaltBytes   = 16
	hashTagBytes    = 32
	maxHashesAtOnce = 4
)

// A stored hash may ask for other costs than ours, because accounts can be imported. What it may
// ask for is bounded, so that a stored value can not exhaust the server: four at once stay within
// 256 MB.
const (
	maxStoredMemoryKiB = 64 * 1024
	maxStoredPasses    = 10
	maxStoredLanes     = 8
	maxStoredField     = 64
)

// ErrPasswordHash means that a stored hash can not be read. It is a fault in what is stored, never
// in what the person typed.
var ErrPasswordHash = errors.New("auth: the stored password hash can not be read")

// slots bounds how many may do something at once. The zero slots lets nobody through.
type slots chan struct{}

func (s slots) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case s <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s slots) leave() { <-s }

// hashing belongs to the process and not to a value, because the memory that it guards does.
var hashing = make(slots, maxHashesAtOnce)

// Hash returns the password's argon2id hash as a PHC string, at the default cost
// "$argon2id$v=19$m=19456,t=2,p=1$salt$tag", with a salt from random. At most four hashes are
// computed at once in the process; the error is that of ctx when it ends while waiting for a turn.
//
// The password's policy is [CheckPassword]'s and is not repeated here, but a password over
// [MaxPasswordBytes] is a [*PolicyError].
func (c HashCost) Hash(ctx context.Context, random io.Reader, password string) (string, error) {
	if len(password) > MaxPasswordBytes {
		return "", &PolicyError{Rules: []PasswordRule{PasswordTooLong}}
	}
	h := passwordHash{HashCost: c, salt: make([]byte, hashSaltBytes)}
	if _, err := io.ReadFull(random, h.salt); err != nil {
		return "", fmt.Errorf("auth: read a salt: %w", err)
	}
	tag, err := h.compute(ctx, password, hashTagBytes)
	if err != nil {
		return "", err
	}
	h.tag = tag
	return h.String(), nil
}

// Verify reports whether password is the one that was hashed, at whatever cost that was.
//
// An unknown, closed or passwordless account has an empty hash. Verify then does the work of a hash
// at this cost and reports false: the time taken does not tell whether the account exists. The
// error is [ErrPasswordHash], or that of ctx when it ends while waiting for a turn.
func (c HashCost) Verify(ctx context.Context, hash, password string) (bool, error) {
	if len(password) > MaxPasswordBytes {
		return false, nil // nobody has such a password, and it tells nothing of the account
	}
	stored := nobodysHash(c)
	if hash != "" {
		var err error
		if stored, err = parsePasswordHash(hash); err != nil {
			return false, err
		}
	}
	tag, err := stored.compute(ctx, password, len(stored.tag))
	if err != nil {
		return false, err
	}
	same := subtle.ConstantTimeCompare(tag, stored.tag) == 1
	return same && hash != "", nil
}

// passwordHash is a PHC string taken apart.
type passwordHash struct {
	HashCost
	salt, tag []byte
}

// nobodysHash takes as much work as one made at a cost.
func nobodysHash(c HashCost) passwordHash {
	return passwordHash{HashCost: c, salt: make([]byte, hashSaltBytes), tag: make([]byte, hashTagBytes)}
}

func (h passwordHash) compute(ctx context.Context, password string, tagBytes int) ([]byte, error) {
	if err := hashing.enter(ctx); err != nil {
		return nil, fmt.Errorf("auth: wait to hash a password: %w", err)
	}
	defer hashing.leave()
	return argon2.IDKey([]byte(composed(password)), h.salt, h.Passes, h.MemoryKiB, h.Lanes, uint32(tagBytes)), nil
}

func (h passwordHash) String() string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, h.MemoryKiB, h.Passes, h.Lanes, b64.EncodeToString(h.salt), b64.EncodeToString(h.tag))
}

// parsePasswordHash reads what String writes, and nothing that is spelled otherwise. Its errors do
// not repeat what was stored.
func parsePasswordHash(s string) (passwordHash, error) {
	fields := strings.Split(s, "$")
	if len(fields) != 6 || fields[0] != "" || fields[1] != "argon2id" ||
		fields[2] != "v="+strconv.Itoa(argon2.Version) {
		return passwordHash{}, fmt.Errorf("%w: it is not argon2id version %d", ErrPasswordHash, argon2.Version)
	}
	costs := strings.Split(fields[3], ",")
	if len(costs) != 3 {
		return passwordHash{}, fmt.Errorf("%w: its costs are not m, t and p", ErrPasswordHash)
	}
	memory, okMemory := cost(costs[0], "m=", 8, maxStoredMemoryKiB)
	passes, okPasses := cost(costs[1], "t=", 1, maxStoredPasses)
	lanes, okLanes := cost(costs[2], "p=", 1, maxStoredLanes)
	if !okMemory || !okPasses || !okLanes || memory < 8*lanes {
		return passwordHash{}, fmt.Errorf("%w: its costs are not within bounds", ErrPasswordHash)
	}
	salt, okSalt := bounded(fields[4], 8)
	tag, okTag := bounded(fields[5], 16)
	if !okSalt || !okTag {
		return passwordHash{}, fmt.Errorf("%w: its salt or tag is not base64 of a fair length", ErrPasswordHash)
	}
	return passwordHash{HashCost{memory, passes, uint8(lanes)}, salt, tag}, nil
}

func cost(field, prefix string, least, most uint32) (uint32, bool) {
	digits, found := strings.CutPrefix(field, prefix)
	n, err := strconv.ParseUint(digits, 10, 32)
	return uint32(n), found && err == nil && uint32(n) >= least && uint32(n) <= most
}

func bounded(field string, least int) ([]byte, bool) {
	if strings.ContainsAny(field, "\r\n") { // which the decoder would skip
		return nil, false
	}
	b, err := base64.RawStdEncoding.Strict().DecodeString(field)
	return b, err == nil && len(b) >= least && len(b) <= maxStoredField
}
