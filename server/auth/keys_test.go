package auth

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// testSeeds are keys for tests, the same each time.
func testSeeds(t testing.TB, n int) []string {
	t.Helper()
	random := rand.NewChaCha8([32]byte{1})
	seeds := make([]string, n)
	for i := range seeds {
		seed, err := NewKeySeed(random)
		if err != nil {
			t.Fatal(err)
		}
		seeds[i] = seed
	}
	return seeds
}

func mustParseKeys(t testing.TB, setting string) *Keys {
	t.Helper()
	keys, err := ParseKeys(setting)
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

func TestFirstKeySignsAndAllArePublished(t *testing.T) {
	t.Parallel()
	seeds := testSeeds(t, 3)
	keys := mustParseKeys(t, " "+strings.Join(seeds, " , ")+"\n")
	var set struct{ Keys []map[string]string }
	if err := json.Unmarshal(keys.JWKS(), &set); err != nil {
		t.Fatal(err)
	}
	if len(set.Keys) != 3 || set.Keys[0]["kid"] != keys.signedBy {
		t.Fatalf("published: %s", keys.JWKS())
	}
	for i, key := range set.Keys {
		x, err := base64.RawURLEncoding.DecodeString(key["x"])
		if err != nil || !slices.Equal(x, keys.public[key["kid"]]) {
			t.Errorf("key %d: x is %q", i, key["x"])
		}
		if key["kty"] != "OKP" || key["crv"] != "Ed25519" || key["alg"] != "EdDSA" || key["use"] != "sig" ||
			len(key) != 6 {
			t.Errorf("key %d: %v", i, key)
		}
	}
}

func TestKeyIDIsTheBeginningOfTheThumbprint(t *testing.T) {
	t.Parallel()
	// RFC 8037 A.2 and A.3: the key, and its thumbprint
	// kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k.
	public, err := base64.RawURLEncoding.DecodeString("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
	if err != nil {
		t.Fatal(err)
	}
	thumbprint, err := base64.RawURLEncoding.DecodeString("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := keyID(
		ed25519.PublicKey(public),
	), base64.RawURLEncoding.EncodeToString(thumbprint[:8]); got != want {
		t.Errorf("kid %q, want %q", got, want)
	}
}

func TestBadKeySettingsAreRefusedWithoutRepeatingThem(t *testing.T) {
	t.Parallel()
	good := testSeeds(t, 2)
	encode := base64.StdEncoding.EncodeToString
	for name, setting := range map[string]string{
		"nothing":         "",
		"a comma":         good[0] + ",",
		"not base64":      "hunter2-hunter2!",
		"31 bytes":        encode([]byte("thirty-one bytes of some secret")),
		"33 bytes":        encode([]byte("thirty-three bytes of some secret")),
		"64 bytes":        encode([]byte(strings.Repeat("seed and public.", 4))),
		"zeros":           encode(make([]byte, 32)),
		"one byte":        encode([]byte(strings.Repeat("A", 32))),
		"twice":           good[0] + "," + good[1] + "," + good[0],
		"second is short": good[0] + ",c2hvcnQ=",
		"loose last bits": good[0][:42] + "B=",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			keys, err := ParseKeys(setting)
			if err == nil || keys != nil {
				t.Fatalf("parsed %v", keys)
			}
			for seed := range strings.SplitSeq(setting, ",") {
				if len(seed) > 4 && strings.Contains(err.Error(), seed) {
					t.Errorf("the error holds the secret: %v", err)
				}
			}
		})
	}
}

func TestKeysNeverPrintTheirSecrets(t *testing.T) {
	t.Parallel()
	seed := testSeeds(t, 1)[0]
	keys := mustParseKeys(t, seed)
	raw, err := base64.StdEncoding.DecodeString(seed)
	if err != nil {
		t.Fatal(err)
	}
	var logged strings.Builder
	slog.New(slog.NewTextHandler(&logged, nil)).Info("start", "keys", keys)
	slog.New(slog.NewJSONHandler(&logged, nil)).Info("start", "keys", keys)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		fmt.Fprintf(&logged, verb+"\n", keys)
	}
	fmt.Fprintf(&logged, "%+v %#v %v", &Tokens{keys: keys}, struct{ Keys *Keys }{keys}, (*Keys)(nil))
	for _, secret := range []string{
		seed, fmt.Sprintf("%x", raw[:8]), fmt.Sprintf("%X", raw[:8]), fmt.Sprint(raw[0], raw[1], raw[2], raw[3]),
	} {
		if strings.Contains(logged.String(), secret) {
			t.Errorf("printed %q in %s", secret, logged.String())
		}
	}
	if !strings.Contains(logged.String(), keys.signedBy) {
		t.Errorf("does not print the id: %s", logged.String())
	}
}

func TestKeySeedNeedsAllItsRandomness(t *testing.T) {
	t.Parallel()
	if seed, err := NewKeySeed(strings.NewReader("too little")); err == nil || seed != "" {
		t.Errorf("made %q", seed)
	}
}
