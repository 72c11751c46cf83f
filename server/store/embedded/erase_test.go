package embedded

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// canary is a text that must not be found again once it has been written over.
func canary(n int) string { return fmt.Sprintf("kanariefågel-%04d", n) }

// TestWhatWasOverwrittenIsInNoFile writes documents of all lengths, so that the file's pages are
// split and their rows moved about, some of them again and again; an index over the words is split
// as well.
func TestWhatWasOverwrittenIsInNoFile(t *testing.T) {
	t.Parallel()
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	words := store.Index{Collection: "letters", Name: "area_text", Keys: keys("area", "text", "_id")}
	if err := e.EnsureIndexes(t.Context(), []store.Index{words}); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	const count = 240
	id := func(n int) string { return fmt.Sprintf("%08x-%d", n*2654435761%(1<<32), n) }
	letter := func(n, revision int, text string) bson.M {
		return bson.M{"_id": id(n), "revision": revision, "area": "2560", "text": text, "search": strings.ToLower(text)}
	}
	for n := range count {
		text := strings.Repeat(
			"ord ",
			rng.IntN(40),
		) + canary(
			n,
		) + strings.Repeat(
			" mer",
			rng.IntN([]int{20, 400, 3000}[n%3]),
		)
		if err := e.Insert(t.Context(), "letters", letter(n, 1, text)); err != nil {
			t.Fatal(err)
		}
	}
	for n := range count {
		if err := e.Overwrite(t.Context(), "letters", id(n), 1, letter(n, 2, strings.Repeat("x", rng.IntN(200)))); err != nil {
			t.Fatal(err)
		}
		if n%8 == 0 {
			notInFiles(t, e, canary(n))
		}
	}
	for n := range count {
		notInFiles(t, e, canary(n))
	}
	var sound string
	if err := e.readers.QueryRowContext(t.Context(), "PRAGMA integrity_check").Scan(&sound); err != nil ||
		sound != "ok" {
		t.Errorf("the file is %q, %v", sound, err)
	}
}

func notInFiles(t *testing.T, e *Engine, secret string) {
	t.Helper()
	for _, file := range files(t, e) {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if i := bytes.Index(content, []byte(secret)); i >= 0 {
			t.Fatalf("%q is in %s at %d (page %d)", secret, filepath.Base(file), i, i/4096+1)
		}
	}
}
