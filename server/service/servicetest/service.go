// Package servicetest makes services for tests.
package servicetest

import (
	"crypto/rand"
	"testing"
	"time"

	"loftet/server/auth"
	"loftet/server/service"
	"loftet/server/store"
)

// CheapHashes cost next to nothing, for tests in which passwords are not the subject. A hash for
// real takes 19 MiB and tens of milliseconds, and a second or more under the race detector.
var CheapHashes = auth.HashCost{MemoryKiB: 8, Passes: 1, Lanes: 1}

// New is a service on a database. Its tokens are signed with a key of its own.
func New(t testing.TB, engine store.Engine, clock func() time.Time) *service.Service {
	t.Helper()
	return service.New(Config(t, engine, clock))
}

// Config is what New makes a service of, for tests that change some of it.
func Config(t testing.TB, engine store.Engine, clock func() time.Time) service.Config {
	t.Helper()
	opened, err := store.Open(t.Context(), engine)
	if err != nil {
		t.Fatal(err)
	}
	return service.Config{
		Store: opened, Tokens: Tokens(t), Random: rand.Reader, Now: clock, HashCost: CheapHashes,
	}
}

// Tokens signs with a key of its own.
func Tokens(t testing.TB) *auth.Tokens {
	t.Helper()
	seed, err := auth.NewKeySeed(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := auth.ParseKeys(seed)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := auth.NewTokens(keys, "http://127.0.0.1", "loftet")
	if err != nil {
		t.Fatal(err)
	}
	return tokens
}
