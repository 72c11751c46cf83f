package dialect

import (
	"fmt"
	"math"
	"unicode/utf8"

	"go.mongodb.org/mongo-driver/v2/bson"

	"loftet/server/store"
)

// maxDocument is the size of the largest document, which is MongoDB's.
const maxDocument = 16 << 20

// maxDocumentDepth is how deep a document may be nested, which is MongoDB's too.
const maxDocumentDepth = 100

// Document is an encoded document.
type Document struct {
	ID       string
	Revision int64
	// Rewrites is how often the document that it is to replace has been written anew at its
	// revision.
	Rewrites int64
	Raw      bson.Raw
}

// Rewrites is the field that counts how often a document has been written anew without a new
// revision; one that has not lacks it.
const Rewrites = "rewrites"

// Encode encodes a document. ErrUnsupported if its _id is no text or empty, its revision is no
// whole number, or if it holds what the engines would not treat alike: texts that are not UTF-8,
// NaN, decimals.
func Encode(doc any) (Document, error) {
	raw, err := bson.Marshal(doc)
	if err != nil {
		return Document{}, fmt.Errorf("encode document: %w", err)
	}
	if len(raw) > maxDocument {
		return Document{}, unsupported("document of %d bytes", len(raw))
	}
	id, ok := bson.Raw(raw).Lookup("_id").StringValueOK()
	if !ok || id == "" {
		return Document{}, unsupported("document whose _id is no text")
	}
	revision, ok := bson.Raw(raw).Lookup("revision").AsInt64OK()
	if !ok {
		return Document{}, unsupported("document whose revision is no number")
	}
	rewrites, _ := bson.Raw(raw).Lookup(Rewrites).AsInt64OK()
	return Document{id, revision, rewrites, raw}, checkDocument(raw, 0)
}

// EncodeSuccessor encodes the document that is to replace the one with that id and revision: it has
// the same id and the next revision.
func EncodeSuccessor(id string, revision int, doc any) (Document, error) {
	return encodeAt(id, revision+1, doc)
}

// EncodeRewrite encodes the document that is to stand in place of the one with that id at the same
// revision. It counts one rewrite more.
func EncodeRewrite(id string, revision int, doc any) (Document, error) {
	d, err := encodeAt(id, revision, doc)
	if d.Rewrites--; err == nil && d.Rewrites < 0 {
		err = fmt.Errorf("%q is not counted as a rewrite: %w", id, store.ErrUnsupported)
	}
	return d, err
}

func encodeAt(id string, revision int, doc any) (Document, error) {
	d, err := Encode(doc)
	if err != nil {
		return d, err
	}
	if d.ID != id || d.Revision != int64(revision) {
		return d, fmt.Errorf(
			"%q at revision %d where %q at %d is to stand: %w", d.ID, d.Revision, id, revision, store.ErrUnsupported,
		)
	}
	return d, nil
}

func checkDocument(doc bson.Raw, depth int) error {
	if depth > maxDocumentDepth {
		return unsupported("document nested deeper than %d", maxDocumentDepth)
	}
	elements, err := doc.Elements()
	if err != nil {
		return fmt.Errorf("read encoded document: %w", err)
	}
	for _, e := range elements {
		if err := checkValue(e.Value(), depth); err != nil {
			return fmt.Errorf("%.100s: %w", e.Key(), err)
		}
	}
	return nil
}

func checkValue(v bson.RawValue, depth int) error {
	switch v.Type {
	case bson.TypeEmbeddedDocument:
		return checkDocument(v.Document(), depth+1)
	case bson.TypeArray:
		return checkDocument(bson.Raw(v.Array()), depth+1)
	case bson.TypeString:
		if !utf8.ValidString(v.StringValue()) {
			return unsupported("text that is not UTF-8")
		}
	case bson.TypeDouble:
		if math.IsNaN(v.Double()) {
			return unsupported("NaN")
		}
	case bson.TypeDecimal128:
		return unsupported("decimal")
	}
	return nil
}
