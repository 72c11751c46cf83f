package embedded

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
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
	letters := newLetters(t, e, 240)
	for n := range letters.count {
		letters.overwrite(t, e, n)
		if n%8 == 0 {
			notInFiles(t, e, canary(n))
		}
	}
	for n := range letters.count {
		notInFiles(t, e, canary(n))
	}
	var sound string
	if err := e.readers.QueryRowContext(t.Context(), "PRAGMA integrity_check").Scan(&sound); err != nil ||
		sound != "ok" {
		t.Errorf("the file is %q, %v", sound, err)
	}
}

// letters are documents of all lengths with a canary in each.
type letters struct {
	rng   *rand.Rand
	count int
}

func newLetters(t *testing.T, e *Engine, count int) *letters {
	t.Helper()
	words := store.Index{Collection: "letters", Name: "area_text", Keys: keys("area", "text", "_id")}
	if err := e.EnsureIndexes(t.Context(), []store.Index{words}); err != nil {
		t.Fatal(err)
	}
	l := &letters{rand.New(rand.NewPCG(1, 2)), count}
	for n := range count {
		text := strings.Repeat("ord ", l.rng.IntN(40)) + canary(n) +
			strings.Repeat(" mer", l.rng.IntN([]int{20, 400, 3000}[n%3]))
		if err := e.Insert(t.Context(), "letters", l.letter(n, 1, text)); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func (l *letters) id(n int) string { return fmt.Sprintf("%08x-%d", n*2654435761%(1<<32), n) }

func (l *letters) letter(n, revision int, text string) bson.M {
	return bson.M{
		"_id": l.id(n), "revision": revision, "area": "2560", "text": text, "search": strings.ToLower(text),
	}
}

// overwrite puts something short in the place of a letter.
func (l *letters) overwrite(t *testing.T, e *Engine, n int) {
	t.Helper()
	next := l.letter(n, 2, strings.Repeat("x", l.rng.IntN(200)))
	if err := e.Overwrite(t.Context(), "letters", l.id(n), 1, next); err != nil {
		t.Fatal(err)
	}
}

// A file that an older program has written in keeps what was moved, until something is removed.
func TestWhatAnOlderProgramLeftBehindIsWipedToo(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	e, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	letters := newLetters(t, e, 60)
	if err := e.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	stray := leaveBehind(t, filepath.Join(folder, fileName))
	if e, err = Open(t.Context(), folder); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close(t.Context()) }()
	if content, err := os.ReadFile(filepath.Join(folder, fileName)); err != nil ||
		!bytes.Contains(content, []byte(stray)) {
		t.Fatal("the file was clean before")
	}
	letters.overwrite(t, e, 7)
	notInFiles(t, e, stray)
	notInFiles(t, e, canary(7))
	examined := e.writer.examined
	if letters.overwrite(t, e, 8); e.writer.examined-examined > 40 {
		t.Errorf("%d pages were looked at the second time", e.writer.examined-examined)
	}
}

// leaveBehind makes a file one of the first format, with a text in the unused room of a page.
func leaveBehind(t *testing.T, file string) (stray string) {
	t.Helper()
	db, err := openFile(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	stray = "kvarlämnad-kanariefågel"
	var number int64
	var data []byte
	const page = `SELECT s.pageno, p.data FROM dbstat s CROSS JOIN sqlite_dbpage p ON p.pgno = s.pageno
		WHERE s.name = 'letters' AND s.pagetype = 'leaf' AND s.unused > 200 LIMIT 1`
	if err := db.QueryRowContext(t.Context(), page).Scan(&number, &data); err != nil {
		t.Fatal(err)
	}
	copy(data[8+2*int(data[3])<<8+2*int(data[4]):], stray)
	if _, err := db.ExecContext(
		t.Context(), "UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?", data, number,
	); err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "PRAGMA user_version = 1"); err != nil {
		t.Fatal(err)
	}
	return stray
}

// The pages that the last commit left unclean are known again from the log of writes.
func TestWhatAProcessLeftBehindThatWasKilledIsWipedToo(t *testing.T) {
	t.Parallel()
	e := open(t)
	defer func() { _ = e.Close(t.Context()) }()
	letters := newLetters(t, e, 100)
	for n := 0; len(e.writer.unclean) == 0; n++ {
		if n == 100 {
			t.Fatal("no commit has left anything behind")
		}
		longer := letters.letter(n, 2, canary(n)+strings.Repeat(" mer", 500))
		if err := e.Replace(t.Context(), "letters", letters.id(n), 1, longer); err != nil {
			t.Fatal(err)
		}
	}
	folder := t.TempDir()
	for _, file := range files(t, e) { // as they lie when the process is killed
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, filepath.Base(file)), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	again, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = again.Close(t.Context()) }()
	if left := len(again.writer.unclean); left == 0 {
		t.Error("nothing of it is known")
	}
	if err := again.Insert(t.Context(), "letters", letters.letter(1000, 1, "Kort.")); err != nil {
		t.Fatal(err)
	}
	allClean(t, again)
}

// A clean file stays clean when it is closed and opened.
func TestAFileIsClosedClean(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	e, err := Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	letters := newLetters(t, e, 100)
	for n := 0; len(e.writer.unclean) == 0 && n < 100; n++ {
		longer := letters.letter(n, 2, canary(n)+strings.Repeat(" mer", 500))
		if err := e.Replace(t.Context(), "letters", letters.id(n), 1, longer); err != nil {
			t.Fatal(err)
		}
	}
	if err := e.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if e, err = Open(t.Context(), folder); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = e.Close(t.Context()) }()
	allClean(t, e)
}

// allClean checks that no page keeps anything in its unused room.
func allClean(t *testing.T, e *Engine) {
	t.Helper()
	var number int64
	var data []byte
	const pages = `SELECT s.pageno, p.data FROM dbstat s CROSS JOIN sqlite_dbpage p ON p.pgno = s.pageno WHERE s.pageno > 1`
	err := each(t.Context(), e.readers, pages, []any{&number, &data}, func() error {
		if _, changed := wipePage(data); changed {
			t.Errorf("page %d keeps something", number)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What a removal costs follows from what it writes, and not from how much is kept.
func TestARemovalCostsTheSameHoweverMuchIsKept(t *testing.T) {
	t.Parallel()
	examined := map[int]int{}
	for _, kept := range []int{1000, 10_000} {
		e := open(t)
		defer func() { _ = e.Close(t.Context()) }()
		words := store.Index{Collection: "letters", Name: "area_text", Keys: keys("area", "text", "_id")}
		if err := e.EnsureIndexes(t.Context(), []store.Index{words}); err != nil {
			t.Fatal(err)
		}
		l := &letters{rand.New(rand.NewPCG(3, 4)), kept}
		insertAll(t, e, l)
		before := e.writer.examined
		l.overwrite(t, e, kept/2)
		examined[kept] = e.writer.examined - before
		notInFiles(t, e, canary(kept/2))
	}
	if few, many := examined[1000], examined[10_000]; many > few+10 || many > 60 || few == 0 {
		t.Errorf("pages looked at: %d among 1,000, %d among 10,000", few, many)
	}
}

// insertAll puts in letters of a common length, many at once so that they share commits.
func insertAll(t *testing.T, e *Engine, l *letters) {
	t.Helper()
	var under sync.WaitGroup
	for first := range maxBatch {
		under.Go(func() {
			for n := first; n < l.count; n += maxBatch {
				if err := e.Insert(
					t.Context(), "letters", l.letter(n, 1, canary(n)+strings.Repeat(" mer", 60)),
				); err != nil {
					t.Error(err)
				}
			}
		})
	}
	under.Wait()
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
