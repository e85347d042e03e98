package interop;

/** A fault of the service's own, sent as a bean. */
public class OutOfStock extends Exception {
  private static final long serialVersionUID = 1;

  private String article;
  private int left;

  public OutOfStock() {}

  public OutOfStock(String message, String article, int left) {
    super(message);
    this.article = article;
    this.left = left;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String value) {
    article = value;
  }

  public int getLeft() {
    return left;
  }

  public void setLeft(int value) {
    left = value;
  }
}
