package embedded

import (
	"context"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// SQLite's secure_delete overwrites what is removed where it stood. But when the rows of a full
// page are shared out among several, the page keeps copies of those that moved, in the room between
// its rows, and nothing ever overwrites these. So that room is filled with zeros in every page that
// a commit has left so: in the next commit, or at once when something must be gone. What it costs
// to remove something follows from what was written, and not from how much is kept. (VACUUM took
// 4.5 s for a file of 100 MB, in which nobody could write.) Which pages those are is read in the
// log of writes, see [wal]; they are written by SQLite's sqlite_dbpage table. The file format is in
// https://www.sqlite.org/fileformat2.html#b_tree_pages.

// learn notes which pages the last commit has left with something in their unused room.
func (w *writer) learn() error {
	return w.log.written(func(page int64, data []byte) {
		w.examined++
		if _, changed := wipePage(data); changed {
			w.unclean[page] = true
		}
	})
}

// clean wipes, in a commit of its own, what the writer knows to be unclean: every page of a file in
// which an older program has written.
func (w *writer) clean(ctx context.Context) error {
	t := &tx{ctx: ctx, conn: w.conn, prepared: w.prepared}
	if _, err := t.execAgain("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := w.wipe(t)
	if err == nil {
		_, err = t.execAgain("COMMIT")
	}
	if err != nil {
		_, _ = t.exec("ROLLBACK")
		return fmt.Errorf("wipe what was removed: %w", err)
	}
	w.swept = true
	clear(w.unclean)
	return w.learn()
}

// wipe fills the unused room of the pages that are known to be unclean with zeros.
func (w *writer) wipe(t *tx) error {
	if !w.swept {
		if err := w.examineAll(t); err != nil {
			return err
		}
	}
	for number := range w.unclean {
		var data []byte
		err := t.conn.QueryRowContext(t.ctx, "SELECT data FROM sqlite_dbpage WHERE pgno = ?", number).Scan(&data)
		if errors.Is(err, sql.ErrNoRows) {
			continue // the file has become shorter
		}
		if err != nil {
			return err
		}
		if wiped, changed := wipePage(data); changed {
			if _, err := t.exec("UPDATE sqlite_dbpage SET data = ? WHERE pgno = ?", wiped, number); err != nil {
				return err
			}
		}
	}
	return nil
}

// examineAll takes every page of the file for unclean that is, once: from then on each commit is
// followed.
func (w *writer) examineAll(t *tx) error {
	var number int64
	var data []byte
	const pages = `SELECT s.pageno, p.data FROM dbstat s CROSS JOIN sqlite_dbpage p ON p.pgno = s.pageno
		WHERE s.pagetype IN ('leaf', 'internal') AND s.pageno > 1`
	err := each(t.ctx, t.conn, pages, []any{&number, &data}, func() error {
		w.examined++
		if _, changed := wipePage(data); changed {
			w.unclean[number] = true
		}
		return nil
	})
	if err != nil {
		return err
	}
	_, err = t.exec(fmt.Sprintf("PRAGMA user_version = %d", format))
	return err
}

// wipePage is a page of a B-tree without what stands in its unused room, and whether anything did.
// A page that is not as SQLite makes them is left as it is.
func wipePage(data []byte) (wiped []byte, changed bool) {
	wiped = slices.Clone(data)
	header, ok := map[byte]int{0x02: 12, 0x05: 12, 0x0a: 8, 0x0d: 8}[data[0]]
	if !ok {
		return wiped, false
	}
	number := func(at int) int { return int(binary.BigEndian.Uint16(wiped[at:])) }
	cells, content := number(3), number(5)
	if content == 0 {
		content = 1 << 16
	}
	unused := header + 2*cells
	if unused > content || content > len(data) {
		return wiped, false
	}
	clear(wiped[unused:content])
	for block := number(1); block != 0; {
		next, size := number(block), number(block+2)
		if size < 4 || block+size > len(data) || next != 0 && next <= block {
			return slices.Clone(data), false
		}
		clear(wiped[block+4 : block+size])
		block = next
	}
	return wiped, !slices.Equal(wiped, data)
}
