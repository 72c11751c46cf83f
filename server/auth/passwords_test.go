package auth

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// cheapHash is the reference implementation's own vector (phc-winner-argon2, src/test.c) for
// "password" with the salt "somesalt", t=2 m=256 p=1.
const cheapHash = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"

var testSalt = []byte("sixteen bytes...")

func TestHashIsVerifiedByItsPasswordOnly(t *testing.T) {
	t.Parallel()
	hash, err := DefaultHashCost().Hash(t.Context(), bytes.NewReader(testSalt), "blåbär i skogen")
	if err != nil {
		t.Fatal(err)
	}
	if want := "$argon2id$v=19$m=19456,t=2,p=1$c2l4dGVlbiBieXRlcy4uLg$"; !strings.HasPrefix(hash, want) {
		t.Errorf("hash %q does not begin with %q", hash, want)
	}
	for password, want := range map[string]bool{
		"blåbär i skogen": true, "bla\u030aba\u0308r i skogen": true, "Blåbär i skogen": false, "": false,
	} {
		if ok, err := DefaultHashCost().Verify(t.Context(), hash, password); ok != want || err != nil {
			t.Errorf("Verify(%q) = %v, %v; want %v, nil", password, ok, err, want)
		}
	}
}

func TestHashOfAnotherCostIsVerified(t *testing.T) {
	t.Parallel()
	for password, want := range map[string]bool{"password": true, "Password": false} {
		if ok, err := DefaultHashCost().Verify(t.Context(), cheapHash, password); ok != want || err != nil {
			t.Errorf("Verify(%q) = %v, %v; want %v, nil", password, ok, err, want)
		}
	}
}

func TestNobodysPasswordCostsWhatAnAccountsDoesAndIsNeverRight(t *testing.T) {
	t.Parallel()
	made, err := DefaultHashCost().Hash(t.Context(), bytes.NewReader(testSalt), "blåbär i skogen")
	if err != nil {
		t.Fatal(err)
	}
	known, err := parsePasswordHash(made)
	nobodys := nobodysHash(DefaultHashCost())
	if err != nil || known.HashCost != nobodys.HashCost || len(known.salt) != len(nobodys.salt) ||
		len(known.tag) != len(nobodys.tag) {
		t.Errorf("the work for an unknown account is not that of a known one: %v", err)
	}
	for _, password := range []string{"", "blåbär i skogen"} {
		if ok, err := DefaultHashCost().Verify(t.Context(), "", password); ok || err != nil {
			t.Errorf("Verify(no hash, %q) = %v, %v", password, ok, err)
		}
	}
	// And the work is done: with nobody let through, it has to wait.
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := DefaultHashCost().Verify(ended, "", "blåbär i skogen"); !errors.Is(err, context.Canceled) {
		t.Errorf("no hash was computed for an unknown account: %v", err)
	}
}

func TestUnreadableHashIsAnErrorThatDoesNotRepeatIt(t *testing.T) {
	t.Parallel()
	const salt, tag = "c29tZXNhbHQ", "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
	for name, hash := range map[string]string{
		"plain text":      "correct horse battery staple",
		"bcrypt":          "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		"argon2i":         "$argon2i$v=19$m=256,t=2,p=1$" + salt + "$" + tag,
		"older version":   "$argon2id$v=16$m=256,t=2,p=1$" + salt + "$" + tag,
		"no version":      "$argon2id$m=256,t=2,p=1$" + salt + "$" + tag,
		"something first": "x" + cheapHash,
		"something after": cheapHash + "$",
		"too much memory": "$argon2id$v=19$m=65537,t=2,p=1$" + salt + "$" + tag,
		"memory wraps":    "$argon2id$v=19$m=4294967552,t=2,p=1$" + salt + "$" + tag,
		"too many passes": "$argon2id$v=19$m=256,t=11,p=1$" + salt + "$" + tag,
		"no pass":         "$argon2id$v=19$m=256,t=0,p=1$" + salt + "$" + tag,
		"too many lanes":  "$argon2id$v=19$m=256,t=2,p=9$" + salt + "$" + tag,
		"no lane":         "$argon2id$v=19$m=256,t=2,p=0$" + salt + "$" + tag,
		"memory per lane": "$argon2id$v=19$m=8,t=2,p=2$" + salt + "$" + tag,
		"negative":        "$argon2id$v=19$m=-256,t=2,p=1$" + salt + "$" + tag,
		"other order":     "$argon2id$v=19$t=2,m=256,p=1$" + salt + "$" + tag,
		"one more cost":   "$argon2id$v=19$m=256,t=2,p=1,keyid=1$" + salt + "$" + tag,
		"short salt":      "$argon2id$v=19$m=256,t=2,p=1$c29t$" + tag,
		"no tag":          "$argon2id$v=19$m=256,t=2,p=1$" + salt + "$",
		"short tag":       "$argon2id$v=19$m=256,t=2,p=1$" + salt + "$AAAAAAAAAAAAAAAAAAAA",
		"long tag":        "$argon2id$v=19$m=256,t=2,p=1$" + salt + "$" + strings.Repeat("AAAA", 22),
		"padded":          cheapHash + "=",
		"loose last bits": cheapHash[:len(cheapHash)-1] + "5",
		"line break":      cheapHash + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ok, err := DefaultHashCost().Verify(t.Context(), hash, "password")
			if ok || !errors.Is(err, ErrPasswordHash) {
				t.Fatalf("ok %v, error %v", ok, err)
			}
			if strings.Contains(err.Error(), hash) {
				t.Errorf("the error repeats what was stored: %v", err)
			}
		})
	}
}

func TestTooLongPasswordIsNeitherHashedNorVerified(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("å", MaxPasswordBytes/2) + "!"
	var policy *PolicyError
	if _, err := DefaultHashCost().Hash(t.Context(), bytes.NewReader(testSalt), long); !errors.As(err, &policy) {
		t.Errorf("Hash: %v", err)
	}
	if ok, err := DefaultHashCost().Verify(t.Context(), cheapHash, long); ok || err != nil {
		t.Errorf("Verify: %v, %v", ok, err)
	}
}

func TestHashNeedsARandomSalt(t *testing.T) {
	t.Parallel()
	if hash, err := DefaultHashCost().Hash(t.Context(), strings.NewReader("short"), "blåbär i skogen"); err == nil {
		t.Errorf("made %q", hash)
	}
}

func TestFourHashAtOnceAndTheFifthWaitsAsLongAsItsContext(t *testing.T) {
	t.Parallel()
	if cap(hashing) != 4 {
		t.Errorf("%d hashes at once", cap(hashing))
	}
	synctest.Test(t, func(t *testing.T) {
		turns := make(slots, maxHashesAtOnce)
		for range maxHashesAtOnce {
			if err := turns.enter(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		impatient, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if err := turns.enter(impatient); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("the fifth: %v", err)
		}
		turns.leave()
		if err := turns.enter(t.Context()); err != nil {
			t.Errorf("after one has left: %v", err)
		}
	})
}

func TestEndedContextGetsNoTurnEvenWhenThereIsOne(t *testing.T) {
	t.Parallel()
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	for range 50 { // a select with two ways open takes either
		_, err := DefaultHashCost().Hash(ended, bytes.NewReader(testSalt), "blåbär i skogen")
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	for b.Loop() {
		if _, err := DefaultHashCost().Verify(b.Context(), "", "blåbär i skogen"); err != nil {
			b.Fatal(err)
		}
	}
}
